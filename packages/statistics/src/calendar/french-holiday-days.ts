import type { Day } from './day.ts'
import { frenchHolidays } from './french-holidays.ts'
import type { FrenchHolidayOptions } from './french-holidays.ts'
import type { FrenchZone } from './french-zones.ts'

/**
 * The days on which a French zone has a public holiday, each once, in order: what a calendar stores.
 *
 * @param year from 1983 to 9999
 * @throws ImpossibleInput for an unknown zone or another year
 * @example
 * frenchHolidayDays(2008, 'metropole').length // => 10
 * frenchHolidayDays(2025, 'metropole', { whitMonday: false }).includes('2025-06-09') // => false
 */
export function frenchHolidayDays(
  year: number,
  zone: FrenchZone,
  options: FrenchHolidayOptions = {},
): readonly Day[] {
  return [...new Set(frenchHolidays(year, zone, options).map(({ day }) => day))]
}
