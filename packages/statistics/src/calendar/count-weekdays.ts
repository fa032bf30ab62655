import { dayNumber } from './day.ts'
import type { Day } from './day.ts'
import { workingDayPredicate } from './working-day-predicate.ts'
import type { WorkingDayRule } from './working-day-predicate.ts'

export interface CountWeekdaysOptions extends Partial<WorkingDayRule> {
  /** Whether the last day is left out. Default true, so that counts add up over consecutive spans. */
  readonly endExclusive?: boolean
}

/**
 * The number of working days between two days, Monday to Friday unless another rule is given. Negative when the
 * second day comes first.
 *
 * @throws ImpossibleInput when a day does not exist
 * @example
 * countWeekdays('2011-01-01', '2011-02-01') // => 21
 */
export function countWeekdays(from: Day, to: Day, options: CountWeekdaysOptions = {}): number {
  const { endExclusive = true, weekend = ['sat', 'sun'], holidays, closures } = options
  const first = dayNumber(from)
  const last = dayNumber(to)
  if (last < first) {
    const back = countWeekdays(to, from, options)
    return back === 0 ? 0 : -back
  }
  const isWorked = workingDayPredicate({ weekend, holidays, closures })
  const end = endExclusive ? last : last + 1
  let count = 0
  for (let day = first; day < end; day++) if (isWorked(day)) count++
  return count
}
