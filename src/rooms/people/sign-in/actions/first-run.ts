import { timingSafeEqual } from 'node:crypto'
import { actIn } from '#platform/act-in.ts'
import type { Installation } from '#platform/installation.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
import { newId } from '#platform/id.ts'
import { conflict, invalidFields } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { foundOrganisation, type Founded } from '#rooms/people/organisation/actions/found.ts'
import {
  findSetupTokenDigest,
  hasOrganisation,
  lockFirstRun,
  saveSetupTokenDigest,
} from '../data/installation.ts'
import { savePasswordHash } from '../data/passwords.ts'
import { findPersonByEmail, insertPerson } from '../data/people.ts'
import { hashPassword } from './hashing.ts'
import { judge } from './judge-password.ts'

export const isFirstRun = async (installation: Installation): Promise<boolean> =>
  !(await hasOrganisation(installation.database))

/**
 * What the start prints while there is no organisation, so that a stranger cannot take a fresh installation: the one
 * that was configured, or one that every process of this installation derives alike.
 */
export async function prepareSetupToken(installation: Installation): Promise<string | null> {
  const { config, database, secrets } = installation
  if (!(await isFirstRun(installation))) return null
  const token = config.setupToken ?? secrets.sign('setup token').slice(0, 24)
  await saveSetupTokenDigest(database, digestOf(token))
  return token
}

export async function checkSetupToken(installation: Installation, token: string): Promise<Result<null>> {
  const expected = await findSetupTokenDigest(installation.database)
  if (expected && timingSafeEqual(expected, digestOf(token.trim()))) return done(null)
  return refused(invalidFields([{ path: 'token', code: 'people.sign-in.refusal.setup-token' }]))
}

export interface FirstWords {
  readonly organisation: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly locale: Locale
}

export interface FirstOrganisation extends Founded {
  readonly personId: string
}

/** Once: refused as soon as an organisation is there, whoever asks and however many ask at the same time. */
export async function createFirstOrganisation(
  installation: Installation,
  words: FirstWords,
): Promise<Result<FirstOrganisation>> {
  const already = refused(conflict('people.sign-in.refusal.already-founded'))
  if (!(await isFirstRun(installation))) return already
  const judged = judge(words.password, [words.name, words.email, words.organisation])
  if (!judged.ok) return judged
  const hash = await hashPassword(words.password)
  const organisationId = newId(installation.clock.now())
  const author = { kind: 'machine', memberId: null } as const
  return actIn(installation, { organisationId, author, locale: words.locale }, async context => {
    const { db, now } = context
    await lockFirstRun(db)
    if (await hasOrganisation(db)) return already
    const { name, email, locale } = words
    const known = await findPersonByEmail(db, email)
    const personId = known?.id ?? (await insertPerson(db, { name, email, locale }, now))
    await savePasswordHash(db, personId, hash, now)
    const founded = await foundOrganisation(context, {
      name: words.organisation,
      locale,
      administrator: { personId, name, email },
    })
    await saveSetupTokenDigest(db, null)
    return done({ ...founded, personId })
  })
}

/** From FILROUGE_ADMIN_EMAIL and its companions, at every start: does nothing once there is an organisation. */
export async function createConfiguredOrganisation(
  installation: Installation,
): Promise<Result<FirstOrganisation> | null> {
  const wanted = installation.config.firstAdministrator
  if (!wanted || !(await isFirstRun(installation))) return null
  const { email, password, organisation } = wanted
  const name = email.split('@')[0] ?? email
  return createFirstOrganisation(installation, {
    organisation,
    name,
    email: email.toLowerCase(),
    password,
    locale: 'fr',
  })
}
