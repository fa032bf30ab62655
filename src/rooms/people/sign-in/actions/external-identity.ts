import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import {
  findActiveMemberByEmail,
  findExternalIdentity,
  insertExternalIdentity,
  isActiveMember,
  isLinked,
} from '../data/external-identities.ts'

export interface Claims {
  readonly subject: string
  /** Null when the provider does not vouch for it. */
  readonly email: string | null
}

/**
 * The active member whom the provider names: by subject once linked; the first time by an e-mail that the provider
 * has verified. A person already linked is not linked again: an address that changed hands gives nothing.
 */
export async function personBehind(
  db: Db,
  scope: OrganisationScope,
  providerId: string,
  { subject, email }: Claims,
  now: Date,
): Promise<string | null> {
  const linked = await findExternalIdentity(db, providerId, subject)
  if (linked) return (await isActiveMember(db, scope, linked)) ? linked : null
  const personId = email && (await findActiveMemberByEmail(db, scope, email))
  if (!personId || (await isLinked(db, providerId, personId))) return null
  await insertExternalIdentity(db, { providerId, subject, personId }, now)
  return personId
}
