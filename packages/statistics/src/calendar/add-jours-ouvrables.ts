import type { Day } from './day.ts'
import { addWorkingDays } from './add-working-days.ts'
import type { WorkingDayRule } from './working-day-predicate.ts'

/**
 * The end of a delay in *jours ouvrables*: every day but the Sunday and the public holidays, the day of receipt not
 * being counted. It is the unit of the acknowledgement of complaints (10 jours ouvrables, ACPR 2022-R-01).
 *
 * @throws ImpossibleInput when the day does not exist or the days are not whole
 * @example
 * addJoursOuvrables('2025-04-28', 10, { holidays: new Set(['2025-05-01', '2025-05-08']) }) // => '2025-05-12'
 */
export function addJoursOuvrables(day: Day, days: number, rule: Omit<WorkingDayRule, 'weekend'> = {}): Day {
  return addWorkingDays(day, days, { ...rule, weekend: ['sun'] })
}
