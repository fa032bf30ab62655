import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { readEntries } from './archive-reader.ts'
import { type Manifest, pieceName } from './manifest.ts'
import { columnList, quoted } from './tables.ts'

/** Fills the tables, emptied of what the migrations put there, with the archive's rows. The archive was verified. */
export async function loadTables(client: Client, file: string, manifest: Manifest): Promise<void> {
  const tables = manifest.tables.map(({ schema, table }) => quoted(client, schema, table))
  if (tables.length > 0) await client.query(`truncate ${tables.join(', ')}`)
  const statements = new Map(
    manifest.tables.map(({ schema, table, columns }) => [
      pieceName(schema, table, 0).slice(0, -'000000.copy'.length),
      `copy ${quoted(client, schema, table)} (${columnList(client, columns)}) from stdin with (encoding 'UTF8')`,
    ]),
  )
  let open: { folder: string; stream: CopyStreamQuery } | undefined
  for await (const { name, content } of readEntries(file)) {
    const folder = name.slice(0, -'000000.copy'.length)
    const statement = name.startsWith('tables/') ? statements.get(folder) : undefined
    if (open && open.folder !== folder) {
      await close(open.stream)
      open = undefined
    }
    if (!statement) {
      content.resume()
      continue
    }
    open ??= { folder, stream: client.query(copyFrom(statement)) }
    for await (const part of content) {
      if (!open.stream.write(part)) await once(open.stream, 'drain')
    }
  }
  if (open) await close(open.stream)
  await loadSequences(client, manifest)
}

async function close(stream: CopyStreamQuery): Promise<void> {
  stream.end()
  await finished(stream)
}

async function loadSequences(client: Client, { sequences }: Manifest): Promise<void> {
  for (const { schema, sequence, last, called } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      quoted(client, schema, sequence),
      last,
      called,
    ])
  }
}
