import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** Days from the first to the last, both included, as `2026-03-01`. */
export interface Window {
  readonly from: string
  readonly to: string
}

/**
 * Refuses what is not a day of the calendar written as `2026-03-01`.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertDay('date', '2026-02-30') // => throws ImpossibleInput
 */
export function assertDay(argument: string, day: string): void {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const inMonth = daysInMonth(Number(year), Number(month))
  if (date === undefined || Number(date) < 1 || Number(date) > inMonth) {
    throw new ImpossibleInput(argument, `must be a day written as 2026-03-01, got ${day}`)
  }
}

/**
 * Refuses a window whose days do not exist or that ends before it begins.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertWindow('baseline', { from: '2026-03-01', to: '2026-02-01' }) // => throws ImpossibleInput
 */
export function assertWindow(argument: string, { from, to }: Window): void {
  assertDay(`${argument}.from`, from)
  assertDay(`${argument}.to`, to)
  if (to < from) throw new ImpossibleInput(`${argument}.to`, `must not come before ${from}, got ${to}`)
}

/**
 * The months of the year (1 to 12) that a window touches, in order.
 *
 * @example
 * monthsOf({ from: '2025-11-15', to: '2026-01-15' }) // => [1, 11, 12]
 */
export function monthsOf({ from, to }: Window): number[] {
  const first = monthNumber(from)
  const last = Math.min(monthNumber(to), first + 11)
  const months = Array.from({ length: last - first + 1 }, (_, index) => ((first + index) % 12) + 1)
  return months.toSorted((a, b) => a - b)
}

/** Months since year 0, January being 0: years and months alone, so that no time zone is involved. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
