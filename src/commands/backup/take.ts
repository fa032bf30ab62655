import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { clientConfig, type ConnectionTarget } from '#platform/database/connection.ts'
import { FileAbsent, type FileStore } from '#platform/files/store.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import type { ArchiveWriter } from './archive-writer.ts'
import { contentOf } from './archive-reader.ts'
import {
  type FileEntry,
  fileName,
  formatVersion,
  type Manifest,
  manifestName,
  pieceName,
  secretKeyName,
  type TableEntry,
} from './manifest.ts'
import { columnList, listSequences, listTables, quoted, type StoredTable } from './tables.ts'

export interface Backup {
  readonly owner: ConnectionTarget
  readonly files: FileStore
  /** The installation's own key; undefined when it comes from the environment and stays there. */
  readonly secretKey: string | undefined
  readonly archive: ArchiveWriter
  readonly application: string
  readonly createdAt: Date
}

/** One snapshot of the whole database, taken beside the work that goes on, then the files. */
export async function takeBackup(backup: Backup): Promise<Result<Manifest>> {
  const client = new Client(clientConfig(backup.owner))
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read, read only')
    await client.query(
      `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'`,
    )
    const migrations = await appliedMigrations(client)
    if (migrations.length === 0) return refused(conflict('commands.backup.not-installed'))
    const stored = await listTables(client)
    const hidden = stored.find(table => table.hidesRows)
    if (hidden) return refused(conflict('commands.backup.hidden-rows', { table: hidden.table }))
    const sequences = await listSequences(client)
    const tables: TableEntry[] = []
    for (const table of stored) tables.push(await copyTable(client, table, backup.archive))
    const version = await client.query<{ server_version: string }>('show server_version')
    await client.query('commit')
    const files = await copyFiles(backup.files, backup.archive)
    if (backup.secretKey) await backup.archive.add(secretKeyName, Buffer.from(backup.secretKey))
    const manifest: Manifest = {
      format: formatVersion,
      application: backup.application,
      createdAt: backup.createdAt.toISOString(),
      server: version.rows[0]?.server_version ?? '',
      migrations,
      tables,
      sequences,
      files,
      secretKey: backup.secretKey !== undefined,
    }
    await backup.archive.add(manifestName, Buffer.from(JSON.stringify(manifest, null, 1)))
    return done(manifest)
  } finally {
    await client.end()
  }
}

export async function appliedMigrations(client: Client): Promise<Manifest['migrations']> {
  const there = await client.query(`select to_regclass('public.migrations') as there`)
  if ((there.rows[0] as { there: string | null }).there === null) return []
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select name, checksum from public.migrations order by name',
  )
  return rows
}

const pieceSize = 4 * 1024 * 1024

async function copyTable(client: Client, stored: StoredTable, archive: ArchiveWriter): Promise<TableEntry> {
  const { schema, table, columns } = stored
  const hash = createHash('sha256')
  // A query, where `copy table` would leave out what is in partitions.
  const source = `select ${columnList(client, columns)} from ${quoted(client, schema, table)}`
  const stream = client.query(copyTo(`copy (${source}) to stdout with (encoding 'UTF8')`))
  let piece = 0
  let waiting: Buffer[] = []
  let size = 0
  const store = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting)
    hash.update(bytes)
    await archive.add(pieceName(schema, table, piece), bytes)
    piece += 1
    waiting = []
    size = 0
  }
  for await (const part of stream) {
    waiting.push(part as Buffer)
    size += (part as Buffer).length
    if (size >= pieceSize) await store()
  }
  if (size > 0) await store()
  return { schema, table, columns: [...columns], rows: stream.rowCount, sha256: hash.digest('hex') }
}

/** After the snapshot: a file that a row of the snapshot names is there, unless it was removed meanwhile. */
async function copyFiles(store: FileStore, archive: ArchiveWriter): Promise<FileEntry[]> {
  const files: FileEntry[] = []
  for await (const key of store.list()) {
    try {
      const bytes = await contentOf(await store.read(key))
      await archive.add(fileName(key), bytes)
      files.push({ key, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    } catch (cause) {
      if (!(cause instanceof FileAbsent)) throw cause
    }
  }
  return files
}
