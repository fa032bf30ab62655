import type { CellValue, Column } from './column.ts'
import type { TableView } from './table-view.ts'

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

interface Reading<Row> {
  readonly columns: readonly Column<Row>[]
  /** The cell as the reader sees it. */
  readonly write: (column: Column<Row>, row: Row) => string
  readonly compareText: (a: string, b: string) => number
}

/** Choices and yes/no match exactly; numbers and days from a bound on (`>=`); words anywhere, accents apart. */
function matches<Row>(column: Column<Row>, row: Row, filter: string, reading: Reading<Row>): boolean {
  const value = column.value(row)
  if (column.kind === 'choice' || column.kind === 'yes-no') return String(value) === filter
  if (column.kind === 'number') return typeof value === 'number' && value >= Number(filter)
  if (column.kind === 'day') return typeof value === 'string' && value >= filter
  return fold(reading.write(column, row)).includes(fold(filter))
}

const isAbsent = (value: CellValue): boolean => value === null || value === ''

/** What is absent comes last, upwards and downwards alike. */
function compareValues(a: CellValue, b: CellValue, sign: number, compareText: Reading<never>['compareText']) {
  if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b))
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * compareText(String(a), String(b))
}

function sorted<Row>(rows: readonly Row[], sort: TableView['sort'], reading: Reading<Row>): readonly Row[] {
  const column = reading.columns.find(one => one.id === sort?.column)
  if (!sort || !column) return rows
  const sign = sort.descending ? -1 : 1
  const key = (row: Row) => (column.kind === 'choice' ? reading.write(column, row) : column.value(row))
  return rows.toSorted((a, b) => compareValues(key(a), key(b), sign, reading.compareText))
}

/** The rows that the view keeps, in its order. Every word searched must be somewhere in the row. */
export function arrangedRows<Row>(
  rows: readonly Row[],
  view: TableView,
  reading: Reading<Row>,
): readonly Row[] {
  const wanted = fold(view.search).split(/\s+/).filter(Boolean)
  const filters = reading.columns.filter(column => view.filters[column.id])
  const kept = rows.filter(row => {
    if (!filters.every(column => matches(column, row, view.filters[column.id] ?? '', reading))) return false
    if (wanted.length === 0) return true
    const text = fold(reading.columns.map(column => reading.write(column, row)).join(' '))
    return wanted.every(word => text.includes(word))
  })
  return sorted(kept, view.sort, reading)
}
