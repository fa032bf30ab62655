import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { Role } from '../../member/role.ts'

/** Everyone of a unit goes to another; answers who. */
export async function moveMembers(
  db: Db,
  { organisationId }: OrganisationScope,
  fromId: string,
  toId: string,
): Promise<string[]> {
  const rows = await db
    .updateTable('members')
    .set({ unit_id: toId, revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .where('unit_id', '=', fromId)
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

export async function rolesGivenOn(db: Db, { organisationId }: OrganisationScope, unitId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('member_roles')
    .select('role')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('unit_id', '=', unitId)
    .execute()
  return rows.map(row => row.role)
}

/**
 * The roles given on a unit are given on another instead. Who had the same role on both keeps one, with the later
 * last day.
 */
export async function moveRoles(
  db: Db,
  { organisationId }: OrganisationScope,
  fromId: string,
  toId: string,
): Promise<number> {
  const twice = await db
    .selectFrom('member_roles as given')
    .innerJoin('member_roles as kept', join =>
      join
        .onRef('kept.organisation_id', '=', 'given.organisation_id')
        .onRef('kept.member_id', '=', 'given.member_id')
        .onRef('kept.role', '=', 'given.role')
        .on('kept.unit_id', '=', toId),
    )
    .select(['given.id as given_id', 'kept.id as kept_id', 'given.last_day as given_day', 'kept.last_day as kept_day'])
    .where('given.organisation_id', '=', organisationId)
    .where('given.unit_id', '=', fromId)
    .execute()
  for (const { given_id, kept_id, given_day, kept_day } of twice) {
    const lastDay = given_day === null || kept_day === null ? null : given_day > kept_day ? given_day : kept_day
    await db
      .updateTable('member_roles')
      .set({ last_day: lastDay })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', kept_id)
      .execute()
    await db
      .deleteFrom('member_roles')
      .where('organisation_id', '=', organisationId)
      .where('id', '=', given_id)
      .execute()
  }
  const moved = await db
    .updateTable('member_roles')
    .set({ unit_id: toId })
    .where('organisation_id', '=', organisationId)
    .where('unit_id', '=', fromId)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows) + twice.length
}

/** What search, comments and permissions by unit know of the objects of any room follows. */
export async function moveRegisteredObjects(
  db: Db,
  { organisationId }: OrganisationScope,
  fromId: string,
  toId: string,
): Promise<void> {
  await db
    .updateTable('objects')
    .set({ unit_id: toId })
    .where('organisation_id', '=', organisationId)
    .where('unit_id', '=', fromId)
    .where('kind', '<>', 'unit')
    .execute()
}
