import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'

/** A real organisation exists; the demonstration does not count. */
export async function hasOrganisation(db: Db): Promise<boolean> {
  const query = db.selectFrom('identity.organisations').select('id').where('demonstration', '=', false)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

export async function findSetupTokenDigest(db: Db): Promise<Buffer | null> {
  const row = await db
    .selectFrom('identity.installation')
    .select('setup_token_digest')
    .executeTakeFirst()
  return row?.setup_token_digest ?? null
}

export async function saveSetupTokenDigest(db: Db, digest: Buffer | null): Promise<void> {
  await db.updateTable('identity.installation').set({ setup_token_digest: digest }).execute()
}

/** Two first runs at once would make two organisations: the second waits, and then sees the first. */
export async function lockFirstRun(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7205759404)`.execute(db)
}
