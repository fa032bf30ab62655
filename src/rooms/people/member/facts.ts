import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

/** What other rooms show of a member. */
export interface MemberName {
  readonly id: string
  readonly name: string
  readonly state: 'invited' | 'active' | 'deactivated'
  readonly unitId: string
}

export async function findMemberNames(
  db: Db,
  { organisationId }: OrganisationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MemberName>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('members')
    .select(['id', 'name', 'state', 'unit_id as unitId'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}
