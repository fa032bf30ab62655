import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { dayNumber, dayOfNumber, weekdayOfNumber } from './day.ts'
import type { Day, Weekday } from './day.ts'

/** Which days are worked: all but the days of rest of the week, the public holidays and one's own closures. */
export interface WorkingDayRule {
  /** Days of rest: `['sat', 'sun']` for jours ouvrés, `['sun']` for jours ouvrables. */
  readonly weekend: readonly Weekday[]
  readonly holidays?: ReadonlySet<Day> | ((day: Day) => boolean) | undefined
  readonly closures?: readonly Closure[] | undefined
}

/** A closure of one's own, first and last day included. */
export interface Closure {
  readonly from: Day
  readonly to: Day
}

/** No calendar closes for ten years: one that does is refused instead of searched for ever. */
export const longestSearchInDays = 3_660

/**
 * Turns a rule into a question on day numbers (see `dayNumber`).
 *
 * @throws ImpossibleInput when a closure ends before it begins
 * @example
 * workingDayPredicate({ weekend: ['sun'] })(dayNumber('2026-11-22')) // => false
 */
export function workingDayPredicate(rule: WorkingDayRule): (day: number) => boolean {
  const rest = new Set(rule.weekend)
  const { holidays } = rule
  const isHoliday =
    holidays === undefined
      ? () => false
      : typeof holidays === 'function'
        ? holidays
        : (day: Day) => holidays.has(day)
  const closures = (rule.closures ?? []).map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
  if (closures.some(({ from, to }) => to < from))
    throw new ImpossibleInput('closures', 'must not end before they begin')
  return day =>
    !rest.has(weekdayOfNumber(day)) &&
    !isHoliday(dayOfNumber(day)) &&
    !closures.some(({ from, to }) => day >= from && day <= to)
}
