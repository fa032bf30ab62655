import { assertWhole } from '../refusal/assertions.ts'
import { dayNumber, dayOfNumber } from './day.ts'
import type { Day } from './day.ts'

/**
 * The same day of the month a number of months later, or the last day of that month when it is shorter: a legal
 * delay "of two months" counts calendar months, never 60 days.
 *
 * @param day the first day of the delay
 * @param months a whole number, negative to go back
 * @throws ImpossibleInput when the day does not exist or the months are not whole
 * @example
 * addMonths('2025-12-31', 2) // => '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  assertWhole('months', months)
  const start = new Date(dayNumber(day) * 86_400_000)
  const year = start.getUTCFullYear()
  const month = start.getUTCMonth() + months
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month, Math.min(start.getUTCDate(), last)) / 86_400_000)
}
