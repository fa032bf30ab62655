import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { Role } from '../role.ts'

export interface NewMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly unitId: string
  readonly state: 'invited' | 'active'
}

/** False when the organisation already has a member of that e-mail. */
export async function insertMember(
  db: Db,
  { organisationId }: OrganisationScope,
  member: NewMember,
  now: Date,
): Promise<boolean> {
  const row = await db
    .insertInto('members')
    .values({
      organisation_id: organisationId,
      id: member.id,
      name: member.name,
      email: member.email,
      job_title: member.jobTitle,
      unit_id: member.unitId,
      state: member.state,
      created_at: now,
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export interface MemberChanges {
  readonly name?: string
  readonly email?: string
  readonly job_title?: string
  readonly unit_id?: string
  readonly state?: 'invited' | 'active' | 'deactivated'
  readonly deactivated_at?: Date | null
  readonly erased_at?: Date
}

export async function updateMember(
  db: Db,
  { organisationId }: OrganisationScope,
  id: string,
  changes: MemberChanges,
): Promise<void> {
  await db
    .updateTable('members')
    .set({ ...changes, revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

export interface NewRole {
  readonly id: string
  readonly memberId: string
  readonly role: Role
  readonly unitId: string
  readonly lastDay: string | null
}

export async function insertRole(
  db: Db,
  { organisationId }: OrganisationScope,
  given: NewRole,
  now: Date,
): Promise<void> {
  await db
    .insertInto('member_roles')
    .values({
      organisation_id: organisationId,
      id: given.id,
      member_id: given.memberId,
      role: given.role,
      unit_id: given.unitId,
      last_day: given.lastDay,
      created_at: now,
    })
    .execute()
}

export async function setLastDay(
  db: Db,
  { organisationId }: OrganisationScope,
  roleId: string,
  lastDay: string | null,
): Promise<void> {
  await db
    .updateTable('member_roles')
    .set({ last_day: lastDay })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', roleId)
    .execute()
}

export async function deleteRole(
  db: Db,
  { organisationId }: OrganisationScope,
  roleId: string,
): Promise<void> {
  await db
    .deleteFrom('member_roles')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', roleId)
    .execute()
}

/**
 * One change of the administrators at a time: two who each remove the other, at the same moment, would leave none.
 * The row of the profile stands for the organisation.
 */
export async function lockAdministrators(db: Db, { organisationId }: OrganisationScope): Promise<void> {
  await db
    .selectFrom('organisation_profiles')
    .select('organisation_id')
    .where('organisation_id', '=', organisationId)
    .forNoKeyUpdate()
    .execute()
}

/** Active members who hold the role of administrator on the root, without this one. */
export async function countOtherAdministrators(
  db: Db,
  { organisationId }: OrganisationScope,
  memberId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct members.id)::int as count
    from members
    join member_roles on member_roles.organisation_id = members.organisation_id
      and member_roles.member_id = members.id and member_roles.role = 'administrator'
    join units on units.organisation_id = members.organisation_id and units.id = member_roles.unit_id
      and units.parent_id is null
    where members.organisation_id = ${organisationId} and members.state = 'active'
      and members.id <> ${memberId}`.execute(db)
  return rows[0]?.count ?? 0
}
