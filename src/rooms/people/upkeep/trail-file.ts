import type { TrailLine } from './trail.ts'

const columns = [
  'at',
  'what',
  'actorKind',
  'actorId',
  'actorName',
  'objectKind',
  'objectId',
  'before',
  'after',
  'personal',
  'sequence',
  'id',
] as const satisfies readonly (keyof TrailLine)[]

/** For a program: one line of JSON each. */
export const trailAsNdjson = (lines: readonly TrailLine[]): string =>
  lines.map(line => `${JSON.stringify(line)}\n`).join('')

/** For a French spreadsheet as for an English one: semicolons, a byte order mark, Windows line ends. */
export const trailAsCsv = (lines: readonly TrailLine[]): string =>
  `\uFEFF${[columns, ...lines.map(line => columns.map(column => line[column]))]
    .map(cells => `${cells.map(cellOf).join(';')}\r\n`)
    .join('')}`

/** A spreadsheet would run a text that begins like a formula: an apostrophe keeps it a text. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number)
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
