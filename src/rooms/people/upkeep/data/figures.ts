import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { StoredFigures } from '../figures.ts'

export async function storedFigures(db: Db, { organisationId: of }: OrganisationScope): Promise<StoredFigures> {
  const { rows } = await sql<Record<keyof StoredFigures, string | number>>`
    select current_setting('server_version') as "databaseVersion",
      pg_database_size(current_database()) as "databaseBytes",
      (select count(*) from files where organisation_id = ${of}) as files,
      (select coalesce(sum(size), 0) from files where organisation_id = ${of}) as "fileBytes",
      (select count(*) from objects where organisation_id = ${of}) as objects,
      (select count(*) from audit_entries where organisation_id = ${of}) as "auditLines",
      (select count(*) from mails where organisation_id = ${of} and state = 'kept') as "keptMails",
      (select count(*) from mails where organisation_id = ${of} and state = 'failed') as "failedMails",
      (select count(*) from outbox where organisation_id = ${of} and dispatched_at is null) as "waitingEvents",
      (select count(*) from pgboss.job where state = 'failed' and name in ('reactions', 'errands')
        and data->>'organisationId' = ${of}) as "failedJobs"`.execute(db)
  const { databaseVersion, ...counts } = rows[0]!
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)]))
  return { databaseVersion: String(databaseVersion), ...(numbers as Omit<StoredFigures, 'databaseVersion'>) }
}
