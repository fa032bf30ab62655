import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** A passkey authenticator made of software: what a telephone or a key sends, and what a false one would. */
export interface Authenticator {
  register(challenge: string, userHandle: string): RegistrationAnswer
  present(challenge: string): PresentationAnswer
  /** The same credential, signing with another key. */
  forged(): Authenticator
  /** The same credential, touched by nobody known: present, not verified. */
  unverified(): Authenticator
  /** The same credential, its counter set back, as in a copy. */
  withCounter(counter: number): Authenticator
}

type Answer<Response> = {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly clientExtensionResults: Record<string, never>
  readonly response: Response
}

export type RegistrationAnswer = Answer<{
  readonly clientDataJSON: string
  readonly attestationObject: string
  readonly transports: string[]
}>

export type PresentationAnswer = Answer<{
  readonly clientDataJSON: string
  readonly authenticatorData: string
  readonly signature: string
  readonly userHandle: string
}>

interface Site {
  readonly id: string
  readonly origin: string
}

interface Credential {
  readonly id: Buffer
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly memory: { counter: number; userHandle: string }
}

const userPresent = 0x01
const userVerified = 0x04
const holdsCredential = 0x40

export function createAuthenticator(
  site: Site,
  { verifiesHolder = true }: { readonly verifiesHolder?: boolean } = {},
): Authenticator {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const memory = { counter: 0, userHandle: '' }
  return around(site, { id: randomBytes(16), ...keys, memory }, verifiesHolder)
}

function around(site: Site, credential: Credential, verifiesHolder: boolean): Authenticator {
  const { id, privateKey, publicKey, memory } = credential
  const flags = userPresent | (verifiesHolder ? userVerified : 0)
  const answer = <Response>(response: Response): Answer<Response> => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: site.origin, crossOrigin: false }))
  return {
    register: (challenge, userHandle) => {
      memory.userHandle = userHandle
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)])
      const data = Buffer.concat([authenticatorData(site, flags | holdsCredential, memory.counter), attested])
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      })
    },
    present: challenge => {
      memory.counter += 1
      const data = authenticatorData(site, flags, memory.counter)
      const client = clientData('webauthn.get', challenge)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        userHandle: memory.userHandle,
      })
    },
    forged: () => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      return around(site, { ...credential, privateKey: other.privateKey }, verifiesHolder)
    },
    unverified: () => around(site, credential, false),
    withCounter: counter => around(site, { ...credential, memory: { ...memory, counter } }, verifiesHolder),
  }
}

function authenticatorData({ id }: Site, flags: number, counter: number): Buffer {
  const tail = Buffer.alloc(5)
  tail.writeUInt8(flags)
  tail.writeUInt32BE(counter, 1)
  return Buffer.concat([createHash('sha256').update(id).digest(), tail])
}

/** CBOR, as far as it is needed: an ES256 key as COSE writes it, and an attestation of the format "none". */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const coordinate = (value: string): Buffer =>
    Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(value, 'base64url')])
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    coordinate(x),
    Buffer.from([0x22]),
    coordinate(y),
  ])
}

function attestation(data: Buffer): Buffer {
  const text = (value: string): Buffer =>
    Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ])
}
