import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

/** What the directory says of the organisation, and the language that it speaks. */
export interface OrganisationSender {
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
  readonly locale: 'fr' | 'en'
  readonly timeZone: string
}

export async function findSender(db: Db, { organisationId }: OrganisationScope): Promise<OrganisationSender> {
  const row = await db
    .selectFrom('identity.organisations as directory')
    .innerJoin('organisation_profiles as profile', 'profile.organisation_id', 'directory.id')
    .select(['directory.public_code as publicCode', 'directory.name', 'directory.demonstration', 'profile.locale', 'profile.time_zone as timeZone'])
    .where('directory.id', '=', organisationId)
    .where('profile.organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row
}

export interface Membership {
  readonly personId: string
  readonly memberId: string
}

export async function findMembershipOfPerson(
  db: Db,
  { organisationId }: OrganisationScope,
  personId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('identity.memberships')
    .select('member_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.member_id ?? null
}

export async function hasMembership(db: Db, { organisationId }: OrganisationScope, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom('identity.memberships')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertMembership(
  db: Db,
  { organisationId }: OrganisationScope,
  { personId, memberId }: Membership,
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.memberships')
    .values({ organisation_id: organisationId, person_id: personId, member_id: memberId, created_at: now })
    .execute()
}

export async function setMembershipActive(
  db: Db,
  { organisationId }: OrganisationScope,
  memberId: string,
  active: boolean,
): Promise<void> {
  await db
    .updateTable('identity.memberships')
    .set({ active })
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .execute()
}

export async function deleteMembership(
  db: Db,
  { organisationId }: OrganisationScope,
  memberId: string,
): Promise<string | null> {
  const row = await db
    .deleteFrom('identity.memberships')
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** A person, by e-mail; the one there is, or a new one who has no way to sign in yet. */
export async function ensurePerson(
  db: Db,
  person: { readonly id: string; readonly email: string; readonly name: string; readonly locale: 'fr' | 'en' },
  now: Date,
): Promise<string> {
  await db
    .insertInto('identity.people')
    .values({ ...person, created_at: now })
    .onConflict(conflict => conflict.column('email').doNothing())
    .execute()
  const { id } = await db
    .selectFrom('identity.people')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow()
  return id
}

export async function findEmailOfPerson(db: Db, personId: string): Promise<string | null> {
  const row = await db.selectFrom('identity.people').select('email').where('id', '=', personId).executeTakeFirst()
  return row?.email ?? null
}

export async function revokeApiKeysOf(
  db: Db,
  { organisationId }: OrganisationScope,
  memberId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** The account goes with the last organisation: it is nothing but who the person was here. */
export async function deletePersonWithoutMembership(db: Db, personId: string): Promise<void> {
  await db
    .deleteFrom('identity.people')
    .where('id', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('identity.memberships').select('person_id').where('person_id', '=', personId))),
    )
    .execute()
}

export async function deleteMailsTo(
  db: Db,
  { organisationId }: OrganisationScope,
  email: string,
): Promise<void> {
  await db
    .deleteFrom('mails')
    .where('organisation_id', '=', organisationId)
    .where('recipient', '=', email)
    .execute()
}
