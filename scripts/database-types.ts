// Writes src/platform/database/tables.ts from a freshly migrated schema; with --check, says whether it is stale.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { format, resolveConfig } from 'prettier'
import { startEmbedded } from '#platform/database/embedded/server.ts'
import { clientConfig } from '#platform/database/connection.ts'
import { migrate } from '#platform/database/migrate.ts'
import { runtimeRole } from '#platform/database/roles.ts'

const file = path.resolve(import.meta.dirname, '../src/platform/database/tables.ts')

interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
  readonly optional: boolean
  readonly generated: boolean
  readonly choices: string | null
}

const columnsQuery = `
  select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable, (a.atthasdef or not a.attnotnull) as optional, a.attgenerated <> '' as generated,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\[' limit 1) as choices
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'identity') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  order by 1, 2, a.attnum`

const plainTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  'double precision': 'number',
  numeric: 'string',
  date: 'string',
  bytea: 'Buffer',
  jsonb: 'unknown',
  tsvector: 'string',
  'timestamp with time zone': 'Date',
}

function typeOf({ table, column, type, choices }: Column): string {
  if (choices) return [...choices.matchAll(/'([^']+)'::/g)].map(([, choice]) => `'${choice}'`).join(' | ')
  const element = type.replace(/\[\]$/, '')
  const plain = plainTypes[element]
  if (!plain) throw new Error(`${table}.${column}: no TypeScript type is known for ${type}`)
  return type.endsWith('[]') ? `${plain}[]` : plain
}

function columnType(column: Column): string {
  const type = column.nullable ? `${typeOf(column)} | null` : typeOf(column)
  if (column.generated) return `GeneratedAlways<${type}>`
  return column.optional && !column.nullable ? `Generated<${type}>` : type
}

const keyOf = ({ schema, table }: Column): string => (schema === 'public' ? table : `${schema}.${table}`)

function render(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, keyOf)
  const bodies = [...tables].map(([name, of]) => {
    const fields = of.map(column => `${column.column}: ${columnType(column)}`)
    return `'${name}': {\n${fields.join('\n')}\n}`
  })
  return `// Generated from the migrated schema by scripts/database-types.ts. Do not edit.
    import type { Generated, GeneratedAlways } from 'kysely'

    export interface Tables {\n${bodies.join('\n')}\n}\n`
}

const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-types-'))
const server = await startEmbedded({ dataDirectory: directory, forgetful: true })
try {
  await migrate(server.ownerConnection, runtimeRole)
  const client = new pg.Client(clientConfig(server.ownerConnection))
  await client.connect()
  const { rows } = await client.query<Column>(columnsQuery)
  await client.end()
  const options = (await resolveConfig(file)) ?? {}
  const fresh = await format(render(rows), { ...options, parser: 'typescript' })
  const stale = (await readFile(file, 'utf8').catch(() => '')) !== fresh
  if (!process.argv.includes('--check')) await writeFile(file, fresh)
  else if (stale) {
    console.error('src/platform/database/tables.ts is stale: run node scripts/database-types.ts')
    process.exitCode = 1
  }
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
