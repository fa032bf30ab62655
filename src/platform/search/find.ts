import { sql } from 'kysely'
import type { FoundObject } from '../contract/search.ts'
import type { Db } from '../database/connection.ts'
import type { OrganisationScope } from '../database/tenancy.ts'

export interface SearchWords {
  readonly words: string
  /** The units the reader holds a role on: they see what stands there and below. */
  readonly readerUnits: readonly string[]
  readonly kinds?: readonly string[] | undefined
  readonly limit: number
}

/** The function reads the organisation of the transaction; the scope proves that there is one. */
export async function findObjects(
  db: Db,
  _scope: OrganisationScope,
  { words, readerUnits, kinds, limit }: SearchWords,
): Promise<FoundObject[]> {
  const { rows } = await sql<FoundObject>`
    select kind, id, unit_id as "unitId", reference, title, excerpt, archived
    from search_objects(${words}, ${readerUnits}::uuid[], ${kinds ?? null}::text[], ${limit})`.execute(db)
  return rows
}
