import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'

export interface DemonstrationGuide {
  readonly organisationId: string
  readonly publicCode: string
  readonly personId: string
}

/** An administrator of the demonstration, whom every visitor becomes for a while; null while it is not there. */
export async function findDemonstrationGuide(db: Db, now: Date): Promise<DemonstrationGuide | null> {
  const { rows } = await sql<DemonstrationGuide>`
    select organisations.id as "organisationId", public_code as "publicCode", memberships.person_id as "personId"
    from identity.organisations
    join identity.memberships on memberships.organisation_id = organisations.id and memberships.active
    join lateral identity.roles_of_person(memberships.person_id, ${now}) as held
      on held.organisation_id = organisations.id and held.role = 'administrator'
    where organisations.demonstration
    order by organisations.created_at, memberships.created_at, memberships.person_id limit 1`.execute(db)
  return rows[0] ?? null
}
