import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { ProcessKind } from '../process-kind.ts'



export interface ProcessRecord {
  readonly id: string
  readonly name: string
  readonly kind: ProcessKind
  readonly pilotId: string | null
  readonly archivedAt: Date | null
  readonly revision: number
}

const processes = (db: Db, { organisationId }: OrganisationScope) =>
  db
    .selectFrom('processes')
    .select(['id', 'name', 'kind', 'pilot_member_id as pilotId', 'archived_at as archivedAt', 'revision'])
    .where('organisation_id', '=', organisationId)

export const listProcesses = (db: Db, scope: OrganisationScope): Promise<ProcessRecord[]> =>
  processes(db, scope)
    .orderBy(sql`array_position(array['management', 'business', 'support'], kind)`)
    .orderBy(sql`lower(unaccent(name))`)
    .orderBy('id')
    .execute()

/** Locked: it is found to be changed. */
export async function findProcess(
  db: Db,
  scope: OrganisationScope,
  id: string,
): Promise<ProcessRecord | null> {
  return (await processes(db, scope).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export async function insertProcess(
  db: Db,
  { organisationId }: OrganisationScope,
  { id, name, kind, pilotId }: Pick<ProcessRecord, 'id' | 'name' | 'kind' | 'pilotId'>,
): Promise<void> {
  await db
    .insertInto('processes')
    .values({ organisation_id: organisationId, id, name, kind, pilot_member_id: pilotId })
    .execute()
}

export async function updateProcess(
  db: Db,
  { organisationId }: OrganisationScope,
  { id, name, kind, pilotId, archivedAt }: Omit<ProcessRecord, 'revision'>,
): Promise<void> {
  await db
    .updateTable('processes')
    .set({ name, kind, pilot_member_id: pilotId, archived_at: archivedAt, revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()
}
