import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { UnitNode } from '../tree.ts'

const columns = [
  'id',
  'parent_id',
  'path',
  'name',
  'kind',
  'code',
  'position',
  'archived_at',
  'merged_into_id',
  'revision',
] as const

const units = (db: Db, { organisationId }: OrganisationScope) =>
  db.selectFrom('units').select(columns).where('organisation_id', '=', organisationId)

type Row = Awaited<ReturnType<ReturnType<typeof units>['executeTakeFirstOrThrow']>>

const toNode = (row: Row): UnitNode => ({
  id: row.id,
  parentId: row.parent_id,
  path: row.path,
  name: row.name,
  kind: row.kind,
  code: row.code,
  position: row.position,
  archivedAt: row.archived_at,
  mergedIntoId: row.merged_into_id,
  revision: row.revision,
})

/**
 * One change of the tree at a time in an organisation: two moves that are each right can make a cycle together. The
 * row of the root stands for the tree.
 */
export async function lockTree(db: Db, { organisationId }: OrganisationScope): Promise<void> {
  await db
    .selectFrom('units')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('parent_id', 'is', null)
    .forNoKeyUpdate()
    .execute()
}

export async function findUnit(db: Db, scope: OrganisationScope, id: string): Promise<UnitNode | null> {
  const row = await units(db, scope).where('id', '=', id).executeTakeFirst()
  return row ? toNode(row) : null
}

export async function findUnitByCode(
  db: Db,
  scope: OrganisationScope,
  code: string,
): Promise<UnitNode | null> {
  const row = await units(db, scope).where('code', '=', code).executeTakeFirst()
  return row ? toNode(row) : null
}

/** Every unit of the organisation: trees have hundreds of units, not millions, and are read whole. */
export const listUnits = async (db: Db, scope: OrganisationScope): Promise<UnitNode[]> =>
  (await units(db, scope).execute()).map(toNode)

export const listChildren = async (db: Db, scope: OrganisationScope, parentId: string): Promise<UnitNode[]> =>
  (await units(db, scope).where('parent_id', '=', parentId).orderBy('position').orderBy('id').execute()).map(
    toNode,
  )

/** The unit and all below it. */
export const listSubtree = async (db: Db, scope: OrganisationScope, id: string): Promise<UnitNode[]> =>
  (
    await units(db, scope)
      .where(sql<boolean>`${id}::uuid = any(path)`)
      .execute()
  ).map(toNode)

/** Members whose own unit is among these and who have not left. */
export async function countMembersIn(
  db: Db,
  { organisationId }: OrganisationScope,
  unitIds: readonly string[],
): Promise<number> {
  const { count } = await db
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('state', '<>', 'deactivated')
    .where(sql<boolean>`unit_id = any(${unitIds}::uuid[])`)
    .executeTakeFirstOrThrow()
  return Number(count)
}
