import { sql } from 'kysely'
import type { Db } from '../database/connection.ts'

export interface RateLimit {
  readonly requests: number
  readonly windowSeconds: number
}

/** Counts one more request under a key and says whether it is one too many. Shared by all processes. */
export async function exceeds(db: Db, key: string, limit: RateLimit, now: Date): Promise<boolean> {
  const resetsAt = new Date(now.getTime() + limit.windowSeconds * 1000)
  const { rows } = await sql<{ hits: number }>`
    insert into identity.rate_limits as counter (key, hits, resets_at) values (${key}, 1, ${resetsAt})
    on conflict (key) do update set
      hits = case when counter.resets_at <= ${now} then 1 else counter.hits + 1 end,
      resets_at = case when counter.resets_at <= ${now} then excluded.resets_at else counter.resets_at end
    returning hits`.execute(db)
  return rows[0]!.hits > limit.requests
}

/** Removes the counters whose window is over. */
export async function forgetOldCounters(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('identity.rate_limits').where('resets_at', '<=', now).execute()
}
