import { looksLikeFormula, type ImportField } from './import-columns.ts'
import type { TableRow } from './table-file.ts'

export interface LineProblem {
  readonly field: ImportField | 'line'
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export interface LineChange {
  readonly field: ImportField
  readonly before: string
  readonly after: string
}

/** What a line of a file did, or would do. */
export interface DoneLine {
  readonly line: number
  readonly outcome: 'create' | 'update' | 'unchanged' | 'refuse'
  readonly subject: string
  readonly changes: readonly LineChange[]
  readonly problems: readonly LineProblem[]
}

/** A row by the fields of its columns; what is absent or empty is empty. */
export class ImportRow {
  readonly line: number
  readonly #cells: ReadonlyMap<ImportField, string>

  constructor({ line, cells }: TableRow, fields: readonly ImportField[]) {
    this.line = line
    this.#cells = new Map(fields.map((field, index) => [field, cells[index] ?? '']))
  }

  has(field: ImportField): boolean {
    return this.#cells.has(field)
  }

  get(field: ImportField): string {
    return this.#cells.get(field) ?? ''
  }

  /** What no field may be, whatever the line is about. */
  problems(): LineProblem[] {
    return [...this.#cells].flatMap(([field, cell]) =>
      field !== 'ignored' && looksLikeFormula(cell) ? [{ field, code: 'people.member.import.formula' }] : [],
    )
  }
}

export const refusedLine = (row: ImportRow, subject: string, problems: readonly LineProblem[]): DoneLine => ({
  line: row.line,
  outcome: 'refuse',
  subject,
  changes: [],
  problems,
})

export const changesBetween = (
  before: Readonly<Partial<Record<ImportField, string>>>,
  after: Readonly<Partial<Record<ImportField, string>>>,
): LineChange[] =>
  (Object.keys(after) as ImportField[])
    .filter(field => (before[field] ?? '') !== after[field])
    .map(field => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
