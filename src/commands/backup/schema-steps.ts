import type { Client } from 'pg'
import type { readMigrations } from '#platform/database/migrate.ts'
import { quoted } from './tables.ts'

type Migration = Awaited<ReturnType<typeof readMigrations>>[number]

/** Everything that is ours, structure included. The owner may: the schemas are its own, or the database's. */
export async function dropEverything(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema$|citus)'`,
  )
  for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`)
  await client.query('create schema public')
  // What a new database's schema has, and one made by hand has not.
  await client.query('grant usage on schema public to public')
}

/** The migrations run here and not by the migrator, to stand or fall with the data in one transaction. */
export async function applyMigrations(
  client: Client,
  migrations: readonly Migration[],
  runtimeRole: string,
): Promise<void> {
  await client.query(`create table if not exists public.migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  await client.query(`select set_config('app.runtime_role', $1, true)`, [runtimeRole])
  await client.query(`grant select on public.migrations to ${client.escapeIdentifier(runtimeRole)}`)
  for (const { name, sql, checksum } of migrations) {
    await client.query(sql)
    await client.query('insert into public.migrations (name, checksum) values ($1, $2)', [name, checksum])
  }
}

/**
 * Puts aside what would examine each row as it comes in (foreign keys, triggers, row-level security, under which COPY is
 * refused), and returns what puts it back; the keys then examine all rows at once.
 */
export async function openForLoading(client: Client): Promise<() => Promise<void>> {
  const steps = [...(await foreignKeys(client)), ...(await forcedTables(client)), ...(await triggers(client))]
  for (const { before } of steps) await client.query(before)
  return async () => {
    for (const { after } of steps) await client.query(after)
  }
}

interface Step {
  readonly before: string
  readonly after: string
}

const inOurs = `n.nspname !~ '^(pg_|information_schema$|citus)'`

async function foreignKeys(client: Client): Promise<Step[]> {
  const { rows } = await client.query<{ schema: string; table: string; name: string; definition: string }>(`
    select n.nspname as schema, c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${inOurs}`)
  return rows.map(({ schema, table, name, definition }) => {
    const alter = `alter table ${quoted(client, schema, table)}`
    const constraint = client.escapeIdentifier(name)
    return {
      before: `${alter} drop constraint ${constraint}`,
      after: `${alter} add constraint ${constraint} ${definition}`,
    }
  })
}

async function forcedTables(client: Client): Promise<Step[]> {
  const { rows } = await client.query<{ schema: string; table: string }>(`
    select n.nspname as schema, c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relforcerowsecurity and ${inOurs}`)
  return rows.map(({ schema, table }) => {
    const alter = `alter table ${quoted(client, schema, table)}`
    return { before: `${alter} no force row level security`, after: `${alter} force row level security` }
  })
}

async function triggers(client: Client): Promise<Step[]> {
  const { rows } = await client.query<{ schema: string; table: string; name: string }>(`
    select n.nspname as schema, c.relname as table, t.tgname as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled = 'O' and t.tgparentid = 0 and ${inOurs}`)
  return rows.map(({ schema, table, name }) => {
    const alter = `alter table ${quoted(client, schema, table)}`
    const trigger = client.escapeIdentifier(name)
    return { before: `${alter} disable trigger ${trigger}`, after: `${alter} enable trigger ${trigger}` }
  })
}
