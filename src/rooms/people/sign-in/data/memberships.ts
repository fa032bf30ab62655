import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'

export interface OrganisationOfPerson {
  readonly id: string
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
  readonly memberId: string
  readonly roles: readonly {
    readonly role: string
    readonly unitId: string
    readonly lastDay: string | null
  }[]
}

/**
 * The organisations where the person is an active member, with the roles that hold today. Roles are of tenants:
 * the function of the schema reads across them for this one person, and for nothing else.
 */
export async function listOrganisationsOf(
  db: Db,
  personId: string,
  now: Date,
): Promise<OrganisationOfPerson[]> {
  const { rows } = await sql<OrganisationOfPerson>`
    select organisations.id, public_code as "publicCode", name, demonstration, memberships.member_id as "memberId",
      coalesce(json_agg(json_build_object('role', held.role, 'unitId', held.unit_id, 'lastDay', held.last_day))
        filter (where held.role is not null), '[]') as roles
    from identity.memberships
    join identity.organisations on organisations.id = memberships.organisation_id
    left join identity.roles_of_person(${personId}, ${now}) as held
      on held.organisation_id = memberships.organisation_id
    where memberships.person_id = ${personId} and memberships.active
    group by organisations.id, memberships.member_id
    order by organisations.demonstration, organisations.name`.execute(db)
  return rows
}

export async function listOrganisationIdsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('identity.memberships')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .where('active', '=', true)
    .execute()
  return rows.map(row => row.organisation_id)
}

export interface OrganisationRow {
  readonly id: string
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
}

export async function findOrganisationByCode(db: Db, publicCode: string): Promise<OrganisationRow | null> {
  const row = await db
    .selectFrom('identity.organisations')
    .select(['id', 'public_code as publicCode', 'name', 'demonstration'])
    .where('public_code', '=', publicCode)
    .executeTakeFirst()
  return row ?? null
}
