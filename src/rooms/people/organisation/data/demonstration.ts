import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'

/** One maker at a time: two first visitors would both find nothing and both begin. */
export async function lockDemonstration(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('filrouge demonstration'))`.execute(db)
}

export async function isFounded(db: Db, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('identity.organisations')
    .select('id')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  return row !== undefined
}

/** Empties the organisation of the transaction; the database refuses when it is not a demonstration. */
export async function eraseDemonstration(db: Db): Promise<void> {
  await sql`select erase_demonstration()`.execute(db)
}
