import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
} from '@simplewebauthn/server'
import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { newToken } from '#platform/id.ts'
import { conflict, gone, invalid, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { insertCeremony, takeCeremony } from '../data/ceremonies.ts'
import {
  deletePasskey,
  insertPasskey,
  listPasskeyRows,
  renamePasskeyRow,
  type PasskeyRow,
} from '../data/passkeys.ts'
import { relyingPartyOf } from '../relying-party.ts'
import { sendCredentialMail } from './mails.ts'
import { fullSession, proveAgain } from './prove.ts'

export async function listPasskeys(context: PersonContext): Promise<Result<PasskeyRow[]>> {
  const person = await fullSession(context)
  return person.ok ? done(await listPasskeyRows(context.db, person.value.id)) : person
}

export async function beginPasskey(
  context: PersonContext,
  password: string | undefined,
): Promise<Result<{ ceremony: string; options: unknown }>> {
  const proved = await proveAgain(context, password)
  if (!proved.ok) return proved
  const { installation, db, now } = context
  const { id, email, name } = proved.value
  const former = await listPasskeyRows(db, id)
  const options = await generateRegistrationOptions({
    rpName: 'Filrouge',
    rpID: relyingPartyOf(installation.publicUrl()).id,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(id),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: former.map(passkey => ({ id: passkey.id, transports: [...passkey.transports] })),
  })
  const ceremony = newToken()
  await insertCeremony(db, {
    tokenDigest: digestOf(ceremony),
    kind: 'passkey-registration',
    personId: id,
    state: { challenge: options.challenge },
    expiresAt: after(now, lifetimes.ceremony),
  })
  return done({ ceremony, options })
}

export interface MadePasskey {
  readonly ceremony: string
  readonly name: string
  readonly response: Readonly<Record<string, unknown>>
}

export async function addPasskey(context: PersonContext, made: MadePasskey): Promise<Result<PasskeyRow>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  const { installation, db, now } = context
  const ceremony = await takeCeremony(db, digestOf(made.ceremony), 'passkey-registration', now)
  if (!ceremony || ceremony.personId !== person.value.id)
    return refused(gone('people.sign-in.refusal.ceremony-over'))
  const verified = await verify(installation.publicUrl(), String(ceremony.state['challenge']), made.response)
  if (!verified?.verified) return refused(invalid('people.sign-in.refusal.passkey-not-verified'))
  const { credential } = verified.registrationInfo
  const row = {
    id: credential.id,
    personId: person.value.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: made.name,
    createdAt: now,
  }
  return outsideOrganisations(installation.database, async transaction => {
    if (!(await insertPasskey(transaction, row)))
      return refused(conflict('people.sign-in.refusal.passkey-known'))
    await sendCredentialMail(transaction, context, person.value, 'passkey-added')
    return done({ ...row, lastUsedAt: null })
  })
}

/** The library throws at whatever an honest browser would not send. */
async function verify(
  publicUrl: string,
  expectedChallenge: string,
  response: Readonly<Record<string, unknown>>,
): Promise<VerifiedRegistrationResponse | null> {
  const { id, origin } = relyingPartyOf(publicUrl)
  try {
    return await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
  } catch {
    return null
  }
}

const noSuchPasskey = notFound('people.sign-in.refusal.no-such-passkey')

export async function renamePasskey(
  context: PersonContext,
  id: string,
  name: string,
): Promise<Result<PasskeyRow>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  const row = await renamePasskeyRow(context.db, person.value.id, id, name)
  return row ? done(row) : refused(noSuchPasskey)
}

export async function removePasskey(
  context: PersonContext,
  id: string,
): Promise<Result<Record<string, never>>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  return (await deletePasskey(context.db, person.value.id, id)) ? done({}) : refused(noSuchPasskey)
}
