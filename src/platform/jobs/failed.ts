import { sql } from 'kysely'
import type { Db } from '../database/connection.ts'
import type { OrganisationScope } from '../database/tenancy.ts'

/** A job given up after its last try. The table of jobs is everybody's: each query here holds to the organisation. */
export interface FailedJob {
  readonly id: string
  readonly work: string
  readonly kind: string
  readonly failure: string
  readonly tries: number
  readonly announcedAt: Date
  readonly failedAt: Date
}

export async function failedJobs(db: Db, { organisationId }: OrganisationScope): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id, data->>'work' as work, data->>'kind' as kind, coalesce(output->>'message', '') as failure,
      retry_count + 1 as tries, created_on as "announcedAt", completed_on as "failedAt"
    from pgboss.job
    where state = 'failed' and name in ('reactions', 'errands') and data->>'organisationId' = ${organisationId}
    order by completed_on desc, id limit 500`.execute(db)
  return rows
}

/** One more try, at once. False when there is no such failed job in this organisation. */
export const retryFailedJob = (db: Db, scope: OrganisationScope, id: string): Promise<boolean> =>
  change(
    db,
    scope,
    id,
    sql`state = 'retry', retry_limit = retry_limit + 1, completed_on = null, start_after = now(),
      keep_until = greatest(keep_until, now() + interval '14 days')`,
  )

/** Nobody will do it. It is set aside rather than deleted, until its time to be forgotten comes. */
export const discardFailedJob = (db: Db, scope: OrganisationScope, id: string): Promise<boolean> =>
  change(db, scope, id, sql`state = 'cancelled', completed_on = now()`)

async function change(
  db: Db,
  { organisationId }: OrganisationScope,
  id: string,
  values: ReturnType<typeof sql>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update pgboss.job set ${values}
    where state = 'failed' and name in ('reactions', 'errands') and id = ${id}
      and data->>'organisationId' = ${organisationId}`.execute(db)
  return numAffectedRows === 1n
}
