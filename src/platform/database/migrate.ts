import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { clientConfig, type ConnectionTarget } from './connection.ts'

export const migrationsDirectory = path.resolve(import.meta.dirname, '../../../migrations')

/** One key for all processes of all versions: migrations wait for each other. */
const migrationLock = 7_205_759_403

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export interface MigrationOptions {
  readonly directory?: string
  /** Other work of the owner that several starting processes must not do at once. */
  readonly beforeUnlocking?: () => Promise<void>
}

export async function readMigrations(directory = migrationsDirectory): Promise<Migration[]> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(path.join(directory, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The names not yet applied; reading them needs no right to migrate. */
export async function pendingMigrations(target: ConnectionTarget, directory?: string): Promise<string[]> {
  return asClient(target, async client => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.migrations') is not null as there`,
    )
    const applied = rows[0]?.there ? await appliedMigrations(client) : new Map<string, string>()
    return (await readMigrations(directory)).filter(({ name }) => !applied.has(name)).map(({ name }) => name)
  })
}

/**
 * Brings the schema up to date, as its owner, under a lock, each file in a transaction of its own.
 * A file that changed after it was applied is refused: what ran elsewhere would no longer be what is read here.
 */
export async function migrate(
  owner: ConnectionTarget,
  runtimeRole: string,
  { directory, beforeUnlocking }: MigrationOptions = {},
): Promise<string[]> {
  const migrations = await readMigrations(directory)
  return asClient(owner, async client => {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(`create table if not exists public.migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    await client.query(`select set_config('app.runtime_role', $1, false)`, [runtimeRole])
    await client.query(`grant select on public.migrations to ${client.escapeIdentifier(runtimeRole)}`)
    const applied = await appliedMigrations(client)
    const waiting = migrations.filter(migration => isWaiting(migration, applied))
    for (const migration of waiting) await apply(client, migration)
    await beforeUnlocking?.()
    return waiting.map(({ name }) => name)
  })
}

function isWaiting(migration: Migration, applied: ReadonlyMap<string, string>): boolean {
  const checksum = applied.get(migration.name)
  if (checksum !== undefined && checksum !== migration.checksum)
    throw new Error(`migration ${migration.name} was changed after it had been applied to this database`)
  return checksum === undefined
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.migrations',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into public.migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${String(error)}`, { cause: error })
  }
}

async function asClient<Value>(
  target: ConnectionTarget,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(clientConfig(target))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
