import type { Db } from '#platform/database/connection.ts'

export async function findPasswordHash(db: Db, personId: string): Promise<string | null> {
  const query = db.selectFrom('identity.passwords').select('hash').where('person_id', '=', personId)
  return (await query.executeTakeFirst())?.hash ?? null
}

export async function savePasswordHash(db: Db, personId: string, hash: string, now: Date): Promise<void> {
  await db
    .insertInto('identity.passwords')
    .values({ person_id: personId, hash, changed_at: now })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ hash, changed_at: now }))
    .execute()
}
