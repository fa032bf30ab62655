import { z } from 'zod'

export const formatVersion = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().min(1)

const tableEntry = z.object({
  schema: name,
  table: name,
  /** Without the generated ones, in the order of the data. */
  columns: z.array(name).min(1),
  rows: z.number().int().nonnegative(),
  sha256: digest,
})

const fileEntry = z.object({ key: name, bytes: z.number().int().nonnegative(), sha256: digest })

/** The last entry of a backup: what everything before it must be. A backup cut short has none. */
export const manifest = z.object({
  format: z.literal(formatVersion),
  application: z.string(),
  createdAt: z.iso.datetime(),
  server: z.string(),
  migrations: z.array(z.object({ name, checksum: digest })),
  tables: z.array(tableEntry),
  sequences: z.array(z.object({ schema: name, sequence: name, last: z.string(), called: z.boolean() })),
  files: z.array(fileEntry),
  /** Whether the installation's own secret key is among the entries. */
  secretKey: z.boolean(),
})

export type Manifest = z.infer<typeof manifest>
export type TableEntry = z.infer<typeof tableEntry>
export type FileEntry = z.infer<typeof fileEntry>

export const manifestName = 'manifest.json'
export const secretKeyName = 'secret-key'
/** A table's data is cut into pieces, because an archive wants to know a size before it takes the bytes. */
export const pieceName = (schema: string, table: string, piece: number): string =>
  `tables/${schema}.${table}/${String(piece).padStart(6, '0')}.copy`
export const fileName = (key: string): string => `files/${key}`

export const rowsOf = (tables: readonly TableEntry[]): number =>
  tables.reduce((sum, table) => sum + table.rows, 0)
