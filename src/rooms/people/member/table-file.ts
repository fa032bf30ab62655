import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { invalid, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { decodeText, type TextEncoding } from './text-encoding.ts'
import { packStored, unpackWithin, type ZipEntry } from './zip-entries.ts'

/** A sheet of text: the first row is the headers. */
export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: TextEncoding | null
  readonly separator: string | null
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** As a spreadsheet counts: the headers are line 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export const tableLimits = {
  rows: 2000,
  columns: 60,
  cellLength: 500,
  zip: { entries: 200, bytes: 24 * 1024 * 1024 },
} as const

const unreadable: Refusal = invalid('people.member.refusal.file-unreadable')
const tooMany: Refusal = invalid('people.member.refusal.file-too-many', {
  rows: tableLimits.rows,
  columns: tableLimits.columns,
})

export async function readTable(bytes: Buffer): Promise<Result<TableFile>> {
  const start = bytes.toString('latin1', 0, 4)
  if (start === 'PK\u0003\u0004') return readWorkbook(bytes)
  if (start === '\u00d0\u00cf\u0011\u00e0') return refused(invalid('people.member.refusal.file-old-excel'))
  return readText(bytes)
}

function readText(bytes: Buffer): Result<TableFile> {
  const { text, encoding } = decodeText(bytes)
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return refused(unreadable)
  const separator = separatorOf(text)
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      info: true,
      max_record_size: 100_000,
      to: tableLimits.rows + 200,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: string[] }[]
    const rows = records.map(({ info, record }) => ({ line: info.lines, cells: record }))
    return toTable({ format: 'csv', encoding, separator }, rows)
  } catch {
    return refused(invalid('people.member.refusal.file-quotes'))
  }
}

/** The one there is most of in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const first = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = [';', '\t', ','].map(separator => ({ separator, count: first.split(separator).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]!.separator
}

async function readWorkbook(bytes: Buffer): Promise<Result<TableFile>> {
  const entries = unpackWithin(bytes, tableLimits.zip)
  if (!entries) return refused(invalid('people.member.refusal.file-suspect'))
  if (!entries.some(entry => entry.name === 'xl/workbook.xml')) return refused(unreadable)
  if (entries.some(reachesTooFar)) return refused(tooMany)
  try {
    const sheet = await readSheet(packStored(entries.filter(entry => /\.(xml|rels)$/.test(entry.name))))
    const rows = sheet.map((cells, index) => ({ line: index + 1, cells: cells.map(written) }))
    return toTable({ format: 'xlsx', encoding: null, separator: null }, rows)
  } catch {
    return refused(unreadable)
  }
}

/**
 * One cell at the far corner of a sheet makes a reader lay out a thousand million empty ones: looked for before the
 * sheet is read. An address that is not written plainly is not trusted to be near.
 */
function reachesTooFar({ name, bytes }: ZipEntry): boolean {
  if (!name.startsWith('xl/worksheets/')) return false
  const xml = bytes.toString('latin1')
  for (let opens = xml.indexOf('<'); opens >= 0; opens = xml.indexOf('<', opens + 1)) {
    if (!addressed.test(xml.slice(opens, opens + 12))) continue
    const closes = xml.indexOf('>', opens)
    if (closes < 0 || closes - opens > 2000) return true
    const tag = xml.slice(opens, closes)
    const written = /\s(?:r|ref)\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
    if (written?.split(':').some(isFar)) return true
  }
  return false
}

/** A cell, a row, or what the sheet says of its own extent. */
const addressed = /^<(?:\w+:)?(?:c|row|dimension)[\s/>]/

function isFar(address: string): boolean {
  const [, letters = '', digits] = /^([A-Z]{0,3})(\d{1,7})$/i.exec(address) ?? []
  if (digits === undefined) return true
  return columnNumber(letters.toUpperCase()) > tableLimits.columns || Number(digits) > tableLimits.rows + 200
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

const written = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

function toTable(
  found: Pick<TableFile, 'format' | 'encoding' | 'separator'>,
  rows: readonly TableRow[],
): Result<TableFile> {
  const [head, ...rest] = rows
    .map(({ line, cells }) => ({ line, cells: cells.map(cell => cell.trim()) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''))
  if (!head || rest.length === 0) return refused(invalid('people.member.refusal.file-empty'))
  if (rest.length > tableLimits.rows || rows.some(({ cells }) => cells.length > tableLimits.columns))
    return refused(tooMany)
  if (rows.some(({ cells }) => cells.some(cell => cell.length > tableLimits.cellLength)))
    return refused(invalid('people.member.refusal.file-long-cell', { maximum: tableLimits.cellLength }))
  return done({ ...found, headers: head.cells, rows: rest })
}
