import { renderSVG } from 'uqr'
import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { conflict, invalidFields, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import {
  confirmFactor,
  deleteFactor,
  findSecondFactor,
  replaceRecoveryCodes,
  saveUnconfirmedFactor,
  takeStep,
} from '../data/second-factors.ts'
import type { PersonRow } from '../data/people.ts'
import { attempt } from './attempts.ts'
import { sendCredentialMail } from './mails.ts'
import { fullSession, proveAgain } from './prove.ts'
import {
  factorAddress,
  isSecondFactor,
  newFactorSecret,
  newRecoveryCodes,
  recoveryDigest,
  stepOfCode,
} from './second-factor-code.ts'

const wrongCode: Refusal = invalidFields([{ path: 'code', code: 'people.sign-in.refusal.wrong-code' }])
const inUse = conflict('people.sign-in.refusal.second-factor-in-use')
const notInUse = conflict('people.sign-in.refusal.no-second-factor')

export interface Enrolment {
  readonly secret: string
  readonly uri: string
  /** SVG. */
  readonly qrCode: string
}

export async function enrolSecondFactor(
  context: PersonContext,
  password: string | undefined,
): Promise<Result<Enrolment>> {
  const proved = await proveAgain(context, password)
  if (!proved.ok) return proved
  const secret = newFactorSecret()
  const { secrets, database } = context.installation
  const saved = await saveUnconfirmedFactor(database, proved.value.id, secrets.seal(secret))
  if (!saved) return refused(inUse)
  const uri = factorAddress(secret, proved.value.email)
  return done({ secret, uri, qrCode: renderSVG(uri, { ecc: 'M' }) })
}

/** A first code shows that the application has the secret; from now on it is asked for. */
export async function confirmSecondFactor(
  context: PersonContext,
  code: string,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  const { installation, db, now } = context
  const factor = await findSecondFactor(db, person.value.id)
  if (!factor) return refused(notInUse)
  if (factor.confirmed) return refused(inUse)
  const proved = await attempt(installation, now, attemptOn(context, person.value.id), async () =>
    stepOfCode(installation.secrets.open(factor.secret), code, now),
  )
  if (!proved.ok) return proved
  const recoveryCodes = newRecoveryCodes()
  return outsideOrganisations(installation.database, async transaction => {
    if (!(await takeStep(transaction, person.value.id, proved.value))) return refused(wrongCode)
    await confirmFactor(transaction, person.value.id, now)
    await replaceRecoveryCodes(transaction, person.value.id, recoveryCodes.map(recoveryDigest))
    await sendCredentialMail(transaction, context, person.value, 'second-factor-added')
    return done({ recoveryCodes })
  })
}

export async function removeSecondFactor(
  context: PersonContext,
  words: { readonly password?: string | undefined; readonly code: string },
): Promise<Result<Record<string, never>>> {
  const proved = await proveAgain(context, words.password)
  if (!proved.ok) return proved
  const shown = await showFactor(context, proved.value, words.code)
  if (!shown.ok) return shown
  return outsideOrganisations(context.installation.database, async db => {
    await deleteFactor(db, proved.value.id)
    await sendCredentialMail(db, context, proved.value, 'second-factor-removed')
    return done({})
  })
}

export async function renewRecoveryCodes(
  context: PersonContext,
  code: string,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  const shown = await showFactor(context, person.value, code)
  if (!shown.ok) return shown
  const recoveryCodes = newRecoveryCodes()
  await outsideOrganisations(context.installation.database, db =>
    replaceRecoveryCodes(db, person.value.id, recoveryCodes.map(recoveryDigest)),
  )
  return done({ recoveryCodes })
}

const attemptOn = ({ address }: PersonContext, personId: string) => ({
  on: `second-factor ${personId}`,
  address,
  knownDevice: true,
  failure: wrongCode,
})

/** A code, or a recovery code, of the factor in use. */
async function showFactor(context: PersonContext, person: PersonRow, code: string): Promise<Result<true>> {
  const { installation, db, now } = context
  const factor = await findSecondFactor(db, person.id)
  if (!factor?.confirmed) return refused(notInUse)
  return attempt(installation, now, attemptOn(context, person.id), async () =>
    (await isSecondFactor(db, installation.secrets, person.id, code, now)) ? true : null,
  )
}
