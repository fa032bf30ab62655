import type { Client } from 'pg'

export interface StoredTable {
  readonly schema: string
  readonly table: string
  readonly columns: readonly string[]
  /** Row-level security holds even the owner, unless a policy frees it. */
  readonly hidesRows: boolean
}

/** The migrations' own record is written by migrating, not by loading. */
const itself = `(n.nspname, c.relname) <> ('public', 'migrations')`
/** Of the job queue, the jobs: how it is laid out and what it measures of itself comes with the version that runs. */
const jobsOnly = `(n.nspname <> 'pgboss' or c.relname in ('queue', 'job'))`
/** Ours are all the schemas that are not the system's, nor an extension's. */
const ours = `n.nspname !~ '^(pg_|information_schema$|citus)'`

/**
 * Everything that lasts: plain and partitioned tables (a partition comes with its parent), not the unlogged ones, whose
 * content nobody misses, nor what an extension keeps for itself.
 */
export async function listTables(client: Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select n.nspname as schema, c.relname as table,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      c.relrowsecurity and c.relforcerowsecurity and not exists (
        select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
          and pg_get_expr(p.polqual, p.polrelid) = 'true'
          and exists (select from unnest(p.polroles) as role
            where role = 0 or pg_has_role(current_user, role, 'member'))
      ) as "hidesRows"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and ${ours} and ${itself} and ${jobsOnly}
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1, 2`)
  return rows
}

export async function listSequences(
  client: Client,
): Promise<{ schema: string; sequence: string; last: string; called: boolean }[]> {
  const { rows } = await client.query<{ schema: string; sequence: string }>(`
    select n.nspname as schema, c.relname as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ours} and n.nspname <> 'pgboss' order by 1, 2`)
  const found = []
  for (const { schema, sequence } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(client, schema, sequence)}`,
    )
    if (state.rows[0]) found.push({ schema, sequence, ...state.rows[0] })
  }
  return found
}

export const quoted = (client: Client, schema: string, name: string): string =>
  `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`

export const columnList = (client: Client, columns: readonly string[]): string =>
  columns.map(column => client.escapeIdentifier(column)).join(', ')
