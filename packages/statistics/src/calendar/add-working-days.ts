import { assertWhole } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { dayNumber, dayOfNumber } from './day.ts'
import type { Day } from './day.ts'
import { longestSearchInDays, workingDayPredicate } from './working-day-predicate.ts'
import type { WorkingDayRule } from './working-day-predicate.ts'

/**
 * The day a number of working days later, the first day not being counted; backwards when negative. Zero gives the
 * day itself, or the next working day when it is not one.
 *
 * @throws ImpossibleInput when the rule leaves no working day
 * @example
 * addWorkingDays('2025-04-28', 10, { weekend: ['sat', 'sun'] }) // => '2025-05-12'
 */
export function addWorkingDays(day: Day, days: number, rule: WorkingDayRule): Day {
  assertWhole('days', days)
  const isWorked = workingDayPredicate(rule)
  const step = days < 0 ? -1 : 1
  let at = dayNumber(day)
  let left = Math.abs(days)
  let idle = 0
  if (left === 0 && isWorked(at)) return day
  if (left === 0) left = 1
  while (left > 0) {
    at += step
    if (isWorked(at)) {
      left--
      idle = 0
    } else if (++idle > longestSearchInDays) throw new ImpossibleInput('rule', 'leaves no working day')
  }
  return dayOfNumber(at)
}
