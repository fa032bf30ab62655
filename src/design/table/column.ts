import type { ReactNode } from 'react'
import type { Choice } from '../field/choice.ts'

export type CellValue = string | number | boolean | null

/** One column says how its value is read; sorting, filtering, search and exports all follow from it. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly value: (row: Row) => CellValue
  /** How it is shown, when it is not simply its value. */
  readonly cell?: (row: Row) => ReactNode
  /** `day` is `YYYY-MM-DD`; `choice` values are words of `choices`. */
  readonly kind?: 'text' | 'number' | 'day' | 'choice' | 'yes-no'
  readonly choices?: readonly Choice[]
  /** Shown only when asked for. */
  readonly hidden?: boolean
  /** Decimals of a number. */
  readonly decimals?: number
}

interface Writing {
  readonly number: (value: number, decimals?: number) => string
  readonly day: (isoDay: string) => string
  readonly yes: string
  readonly no: string
}

/** The value as words: what the table shows by default, and what the search looks into. */
export function writeCell<Row>(column: Column<Row>, row: Row, writing: Writing): string {
  const value = column.value(row)
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? writing.yes : writing.no
  if (typeof value === 'number') return writing.number(value, column.decimals)
  if (column.kind === 'day') return writing.day(value)
  if (column.kind === 'choice') return column.choices?.find(choice => choice.value === value)?.label ?? value
  return value
}
