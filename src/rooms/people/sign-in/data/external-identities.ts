import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export async function findExternalIdentity(
  db: Db,
  providerId: string,
  subject: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('identity.external_identities')
    .select('person_id')
    .where('provider_id', '=', providerId)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.person_id ?? null
}

export async function insertExternalIdentity(
  db: Db,
  identity: { readonly providerId: string; readonly subject: string; readonly personId: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.external_identities')
    .values({
      provider_id: identity.providerId,
      subject: identity.subject,
      person_id: identity.personId,
      created_at: now,
    })
    .execute()
}

/** Somebody of this organisation already came through this provider under another subject. */
export async function isLinked(db: Db, providerId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('identity.external_identities')
    .select('subject')
    .where('provider_id', '=', providerId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** The person behind an active member of the organisation, by the e-mail the organisation knows them under. */
export async function findActiveMemberByEmail(
  db: Db,
  scope: OrganisationScope,
  email: string,
): Promise<string | null> {
  const row = await activeMembers(db, scope).where('members.email', '=', email).executeTakeFirst()
  return row?.person_id ?? null
}

export async function findActiveMemberIdByEmail(
  db: Db,
  scope: OrganisationScope,
  email: string,
): Promise<string | null> {
  const row = await activeMembers(db, scope).where('members.email', '=', email).executeTakeFirst()
  return row?.member_id ?? null
}

export async function isActiveMember(db: Db, scope: OrganisationScope, personId: string): Promise<boolean> {
  const row = await activeMembers(db, scope).where('person_id', '=', personId).executeTakeFirst()
  return row !== undefined
}

const activeMembers = (db: Db, scope: OrganisationScope) =>
  db
    .selectFrom('members')
    .innerJoin('identity.memberships', join =>
      join
        .onRef('identity.memberships.organisation_id', '=', 'members.organisation_id')
        .onRef('identity.memberships.member_id', '=', 'members.id'),
    )
    .select(['identity.memberships.person_id', 'members.id as member_id'])
    .where('members.organisation_id', '=', scope.organisationId)
    .where('members.state', '=', 'active')
    .where('identity.memberships.active', '=', true)
