import type { Day } from './day.ts'
import { addWorkingDays } from './add-working-days.ts'
import type { WorkingDayRule } from './working-day-predicate.ts'

/**
 * The end of a delay in *jours ouvrés*: Monday to Friday but the public holidays, the first day not being counted.
 *
 * @throws ImpossibleInput when the day does not exist or the days are not whole
 * @example
 * addJoursOuvres('2025-04-28', 10, { holidays: new Set(['2025-05-01', '2025-05-08']) }) // => '2025-05-14'
 */
export function addJoursOuvres(day: Day, days: number, rule: Omit<WorkingDayRule, 'weekend'> = {}): Day {
  return addWorkingDays(day, days, { ...rule, weekend: ['sat', 'sun'] })
}
