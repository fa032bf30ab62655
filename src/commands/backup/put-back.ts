import { Client } from 'pg'
import { clientConfig, type ConnectionTarget } from '#platform/database/connection.ts'
import { readMigrations } from '#platform/database/migrate.ts'
import { jobTablesConstruction } from '#platform/jobs/construction.ts'
import { prepareJobs } from '#platform/jobs/prepare.ts'
import { conflict, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { loadTables } from './load.ts'
import type { Manifest } from './manifest.ts'
import { applyMigrations, dropEverything, openForLoading } from './schema-steps.ts'
import { listTables, quoted } from './tables.ts'

export interface Restoration {
  readonly owner: ConnectionTarget
  readonly runtimeRole: string
  readonly file: string
  readonly manifest: Manifest
  readonly replace: boolean
  /** What must be in place before the new rows are: the files they name. */
  readonly beforeCommit: () => Promise<void>
  readonly migrationsDirectory?: string
}

/**
 * In one transaction: what was there goes, the schema as the backup knew it comes, then its rows, then what has been added
 * to the schema since. Whatever fails leaves the installation as it was.
 */
export async function restoreDatabase(restoration: Restoration): Promise<Result<void>> {
  const { owner, runtimeRole, file, manifest, replace } = restoration
  const migrations = await readMigrations(restoration.migrationsDirectory)
  const unknown = unknownMigration(manifest, migrations)
  if (unknown) return refused(unknown)
  const client = new Client(clientConfig(owner))
  await client.connect()
  try {
    await client.query('begin')
    const refusal = await inTheWay(client, replace)
    if (refusal) return refused(refusal)
    await dropEverything(client)
    const then = new Set(manifest.migrations.map(({ name }) => name))
    await applyMigrations(
      client,
      migrations.filter(({ name }) => then.has(name)),
      runtimeRole,
    )
    if (manifest.tables.some(({ schema }) => schema === 'pgboss')) {
      await client.query(jobTablesConstruction())
    }
    const close = await openForLoading(client)
    await loadTables(client, file, manifest)
    await close()
    await applyMigrations(
      client,
      migrations.filter(({ name }) => !then.has(name)),
      runtimeRole,
    )
    await restoration.beforeCommit()
    await client.query('commit')
  } finally {
    await client.end()
  }
  await prepareJobs(owner, runtimeRole)
  return done(undefined)
}

function unknownMigration(
  manifest: Manifest,
  known: readonly { name: string; checksum: string }[],
): Refusal | undefined {
  for (const { name, checksum } of manifest.migrations) {
    const here = known.find(migration => migration.name === name)
    if (!here) return conflict('commands.restore.newer', { migration: name })
    if (here.checksum !== checksum) {
      return conflict('commands.restore.changed', { migration: name, version: manifest.application })
    }
  }
  return undefined
}

async function inTheWay(client: Client, replace: boolean): Promise<Refusal | undefined> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name like 'filrouge%' and pid <> pg_backend_pid()`,
  )
  const count = rows[0]?.count ?? 0
  if (count > 0) return conflict('commands.restore.connected', { count })
  if (!replace && (await isInUse(client))) return conflict('commands.restore.not-empty')
  return undefined
}

/** What the first start writes by itself is nobody's work. */
const writtenByStarting = new Set(['identity.installation'])

async function isInUse(client: Client): Promise<boolean> {
  for (const { schema, table } of await listTables(client)) {
    if (schema === 'pgboss' || writtenByStarting.has(`${schema}.${table}`)) continue
    const { rowCount } = await client.query(`select from ${quoted(client, schema, table)} limit 1`)
    if (rowCount) return true
  }
  return false
}
