import { actIn } from '#platform/act-in.ts'
import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { Installation } from '#platform/installation.ts'
import { newToken } from '#platform/id.ts'
import { conflict, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { admitAdministrator } from '#rooms/people/member/actions/accept.ts'
import { remember } from '#platform/context.ts'
import { writeApiKey } from '../api-key.ts'
import { findRootUnitId } from '../data/admissions.ts'
import { findApiKeyRow, insertApiKey, revokeApiKeyRow } from '../data/api-keys.ts'
import { deleteCeremoniesOf } from '../data/ceremonies.ts'
import { findActiveMemberIdByEmail } from '../data/external-identities.ts'
import { savePasswordHash } from '../data/passwords.ts'
import { findPersonByEmail, insertPerson } from '../data/people.ts'
import { deletePersonalLinks } from '../data/personal-links.ts'
import { deleteFactor } from '../data/second-factors.ts'
import { deleteSessionsOf } from '../data/sessions.ts'
import { hashPassword } from './hashing.ts'
import { judge } from './judge-password.ts'

/** For whoever has the machine itself: automation, and the day nobody can sign in. */
const author = { kind: 'machine', memberId: null } as const
const absent = notFound('people.sign-in.refusal.no-such-organisation')

export interface NewAdministratorWords {
  /** Public code of the organisation. */
  readonly organisation: string
  readonly name: string
  readonly email: string
  readonly password: string
}

export async function createAdministrator(
  installation: Installation,
  { organisation, name, email, password }: NewAdministratorWords,
): Promise<Result<{ memberId: string }>> {
  const entry = await installation.directory.byCode(organisation)
  if (!entry) return refused(absent)
  const judged = judge(password, [name, email])
  if (!judged.ok) return judged
  const hash = await hashPassword(password)
  return actIn(installation, { organisationId: entry.id, author }, async context => {
    const { db, scope, now } = context
    const known = await findPersonByEmail(db, email)
    const personId = known?.id ?? (await insertPerson(db, { name, email, locale: 'fr' }, now))
    if (!known) await savePasswordHash(db, personId, hash, now)
    const rootUnitId = await findRootUnitId(db, scope)
    return admitAdministrator(context, { personId, name, email, rootUnitId })
  })
}

export interface NewPassword {
  readonly email: string
  readonly password: string
  /** For somebody who lost their telephone and their recovery codes. */
  readonly withoutSecondFactor?: boolean
}

export async function setPassword(
  installation: Installation,
  { email, password, withoutSecondFactor = false }: NewPassword,
): Promise<Result<null>> {
  const person = await findPersonByEmail(installation.database, email)
  if (!person) return refused(notFound('people.sign-in.refusal.no-such-person'))
  const judged = judge(password, [person.name, email])
  if (!judged.ok) return judged
  const hash = await hashPassword(password)
  await outsideOrganisations(installation.database, async db => {
    await savePasswordHash(db, person.id, hash, installation.clock.now())
    await deletePersonalLinks(db, person.id)
    await deleteCeremoniesOf(db, person.id)
    await deleteSessionsOf(db, person.id, null)
    if (withoutSecondFactor) await deleteFactor(db, person.id)
  })
  return done(null)
}

export interface IssuedKeyWords {
  readonly organisation: string
  readonly email: string
  readonly label: string
  readonly scope: 'read' | 'write'
  readonly validDays: number
}

export async function issueApiKey(
  installation: Installation,
  { organisation, email, label, scope, validDays }: IssuedKeyWords,
): Promise<Result<{ id: string; key: string }>> {
  const entry = await installation.directory.byCode(organisation)
  if (!entry) return refused(absent)
  return actIn(installation, { organisationId: entry.id, author }, async context => {
    const memberId = await findActiveMemberIdByEmail(context.db, context.scope, email)
    if (!memberId) return refused(notFound('people.sign-in.refusal.no-such-person'))
    const key = writeApiKey(organisation, newToken())
    const expiresAt = new Date(context.now.getTime() + validDays * 86_400_000)
    const words = { memberId, label, scope, tokenDigest: digestOf(key), expiresAt }
    const id = await insertApiKey(context.db, context.scope, words, context.now)
    remember(context, {
      what: 'api-key.created',
      object: { kind: 'api-key', id },
      after: { label, scope, memberId, expiresAt: expiresAt.toISOString() },
    })
    return done({ id, key })
  })
}

export async function revokeApiKeyOf(
  installation: Installation,
  { organisation, id }: { readonly organisation: string; readonly id: string },
): Promise<Result<null>> {
  const entry = await installation.directory.byCode(organisation)
  if (!entry) return refused(absent)
  return actIn(installation, { organisationId: entry.id, author }, async context => {
    const key = await findApiKeyRow(context.db, context.scope, id)
    if (!key || key.revokedAt) return refused(conflict('people.sign-in.refusal.key-already-revoked'))
    await revokeApiKeyRow(context.db, context.scope, id, context.now)
    remember(context, { what: 'api-key.revoked', object: { kind: 'api-key', id } })
    return done(null)
  })
}
