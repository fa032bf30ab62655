import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'

/** Does the work and takes it back: what it would do is known without a second way to compute it. */
export async function tryOut<Value>(db: Db, work: () => Promise<Value>): Promise<Value> {
  await sql`savepoint trial`.execute(db)
  const value = await work()
  await sql`rollback to savepoint trial`.execute(db)
  return value
}
