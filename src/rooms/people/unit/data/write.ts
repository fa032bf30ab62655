import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface NewUnit {
  readonly id: string
  readonly parentId: string | null
  readonly path: readonly string[]
  readonly name: string
  readonly kind: string
  readonly code: string | null
  readonly position: number
}

export async function insertUnit(db: Db, { organisationId }: OrganisationScope, unit: NewUnit): Promise<void> {
  await db
    .insertInto('units')
    .values({
      organisation_id: organisationId,
      id: unit.id,
      parent_id: unit.parentId,
      path: [...unit.path],
      name: unit.name,
      kind: unit.kind,
      code: unit.code,
      position: unit.position,
    })
    .execute()
}

export interface UnitChanges {
  readonly name?: string
  readonly kind?: string
  readonly code?: string | null
  readonly archived_at?: Date | null
  readonly merged_into_id?: string | null
}

export async function updateUnit(
  db: Db,
  { organisationId }: OrganisationScope,
  id: string,
  changes: UnitChanges,
): Promise<void> {
  await db
    .updateTable('units')
    .set({ ...changes, revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

export async function archiveUnits(
  db: Db,
  { organisationId }: OrganisationScope,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await db
    .updateTable('units')
    .set({ archived_at: at, revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('archived_at', 'is', null)
    .execute()
}

/**
 * Hangs a unit under another. The paths of all below it are rewritten in the same statement: what they had above
 * the unit is replaced by what is above it now.
 */
export async function hangUnder(
  db: Db,
  { organisationId }: OrganisationScope,
  unit: { readonly id: string; readonly path: readonly string[] },
  parent: { readonly id: string; readonly path: readonly string[] },
): Promise<void> {
  await db
    .updateTable('units')
    .set({
      parent_id: sql`case when id = ${unit.id}::uuid then ${parent.id}::uuid else parent_id end`,
      path: sql`${[...parent.path]}::uuid[] || path[${unit.path.length}::int:]`,
      revision: sql`case when id = ${unit.id}::uuid then revision + 1 else revision end`,
    })
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`${unit.id}::uuid = any(path)`)
    .execute()
}

/** Positions 0, 1, 2… in the order of the ids. */
export async function writeOrder(
  db: Db,
  { organisationId }: OrganisationScope,
  ids: readonly string[],
): Promise<void> {
  await sql`
    update units set position = wanted.ordinal - 1
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, ordinal)
    where units.organisation_id = ${organisationId} and units.id = wanted.id
      and units.position <> wanted.ordinal - 1`.execute(db)
}
