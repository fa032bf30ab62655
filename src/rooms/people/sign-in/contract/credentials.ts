import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import * as shapes from '#platform/contract/shapes.ts'

export const password = z.string().min(1).max(256)
const code = z.string().trim().min(6).max(32)

/** The password once more, for those who have one: an open session left alone must not be enough. */
const proof = { password: password.optional() }

export const changePassword = endpoint({
  name: 'password.change',
  method: 'POST',
  path: '/session/password',
  access: 'person',
  summary: 'Change the password; the other sessions end',
  body: z.strictObject({ current: password.optional(), next: password }),
  answer: z.strictObject({ sessionsClosed: z.number().int() }),
})

export const enrolSecondFactor = endpoint({
  name: 'second-factor.enrol',
  method: 'POST',
  path: '/session/second-factor',
  access: 'person',
  summary: 'Begin to use time-based codes: the secret, to be confirmed by a first code',
  body: z.strictObject(proof),
  answer: z.strictObject({ secret: z.string(), uri: z.string(), qrCode: z.string() }),
})

const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) })

export const confirmSecondFactor = endpoint({
  name: 'second-factor.confirm',
  method: 'POST',
  path: '/session/second-factor/confirmation',
  access: 'person',
  summary: 'Confirm the second factor with a first code; answers the recovery codes, once',
  body: z.strictObject({ code }),
  answer: recoveryCodes,
})

export const removeSecondFactor = endpoint({
  name: 'second-factor.remove',
  method: 'POST',
  path: '/session/second-factor/removal',
  access: 'person',
  summary: 'Stop using time-based codes',
  body: z.strictObject({ ...proof, code }),
  answer: shapes.nothing,
})

export const renewRecoveryCodes = endpoint({
  name: 'second-factor.renew-recovery-codes',
  method: 'POST',
  path: '/session/second-factor/recovery-codes',
  access: 'person',
  summary: 'Ten new recovery codes, shown once; the former ones stop working',
  body: z.strictObject({ code }),
  answer: recoveryCodes,
})

const passkey = z.strictObject({
  id: z.string(),
  name: z.string(),
  createdAt: shapes.instant,
  lastUsedAt: shapes.instant.nullable(),
  may: shapes.may,
})

export const listPasskeys = endpoint({
  name: 'passkeys.list',
  method: 'GET',
  path: '/session/passkeys',
  access: 'person',
  summary: 'The passkeys of the signed-in person',
  answer: shapes.listOf(passkey),
})

/** The options are what the browser's credential API takes, as WebAuthn writes them in JSON. */
export const beginPasskey = endpoint({
  name: 'passkeys.begin',
  method: 'POST',
  path: '/session/passkeys/registration',
  access: 'person',
  summary: 'Begin to register a passkey: the options for the browser',
  body: z.strictObject(proof),
  answer: z.strictObject({ ceremony: z.string(), options: z.unknown() }),
})

export const addPasskey = endpoint({
  name: 'passkeys.add',
  method: 'POST',
  path: '/session/passkeys',
  access: 'person',
  summary: 'Register the passkey that the browser made',
  body: z.strictObject({
    ceremony: z.string().max(100),
    name: shapes.name,
    response: z.looseObject({ id: z.string(), rawId: z.string(), type: z.literal('public-key') }),
  }),
  answer: passkey,
  status: 201,
})

export const renamePasskey = endpoint({
  name: 'passkeys.rename',
  method: 'PATCH',
  path: '/session/passkeys/:passkeyId',
  access: 'person',
  summary: 'Rename a passkey',
  params: z.object({ passkeyId: z.string().max(1400) }),
  body: z.strictObject({ name: shapes.name }),
  answer: passkey,
})

export const removePasskey = endpoint({
  name: 'passkeys.remove',
  method: 'DELETE',
  path: '/session/passkeys/:passkeyId',
  access: 'person',
  summary: 'Remove a passkey',
  params: z.object({ passkeyId: z.string().max(1400) }),
  answer: shapes.nothing,
})
