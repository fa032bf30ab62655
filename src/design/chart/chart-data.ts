import type { CellValue } from '../table/column.ts'

/** What a chart shows, said once: the drawing, its table and its exports are made from it. */
export interface ChartData {
  readonly kind: 'bars' | 'lines' | 'sideways-bars'
  /** What the categories are: the month, the branch… */
  readonly categoryName: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly unit: 'share' | 'net' | 'number'
  readonly decimals?: number
  /** A line to compare with. */
  readonly target?: { readonly label: string; readonly value: number }
}

export interface ChartSeries {
  readonly name: string
  /** Null where there is nothing to show, and then nothing is drawn. */
  readonly values: readonly (number | null)[]
  readonly lower?: readonly (number | null)[]
  readonly upper?: readonly (number | null)[]
  /** How many answers each value rests on. */
  readonly n?: readonly number[]
}

interface TableWords {
  readonly low: string
  readonly high: string
}

/** The same figures as rows: values, then their interval, then their base, series by series. */
export function chartTable(data: ChartData, words: TableWords): { header: string[]; rows: CellValue[][] } {
  const columns = data.series.flatMap(({ name, values, lower, upper, n }) => [
    { header: name, values },
    ...(lower && upper
      ? [
          { header: `${name}, ${words.low}`, values: lower },
          { header: `${name}, ${words.high}`, values: upper },
        ]
      : []),
    ...(n ? [{ header: data.series.length > 1 ? `n, ${name}` : 'n', values: n }] : []),
  ])
  return {
    header: [data.categoryName, ...columns.map(column => column.header)],
    rows: data.categories.map((category, row) => [
      category,
      ...columns.map(column => column.values[row] ?? null),
    ]),
  }
}

/** Counts are whole, whatever the unit of the figures beside them. */
export const isCountColumn = (header: string): boolean => header === 'n' || header.startsWith('n, ')
