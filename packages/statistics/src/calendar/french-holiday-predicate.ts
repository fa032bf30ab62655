import type { Day } from './day.ts'
import { frenchHolidayDays } from './french-holiday-days.ts'
import type { FrenchHolidayOptions } from './french-holidays.ts'
import type { FrenchZone } from './french-zones.ts'

/**
 * Tells whether a day is a public holiday of the zone, whatever the year: what a `WorkingCalendar` takes when its
 * holidays should never run out. Each year is computed once. Years before 1983 have none.
 *
 * @example
 * frenchHolidayPredicate('la-reunion')('2031-12-20') // => true
 */
export function frenchHolidayPredicate(
  zone: FrenchZone,
  options: FrenchHolidayOptions = {},
): (day: Day) => boolean {
  const years = new Map<number, ReadonlySet<Day>>()
  return day => {
    const year = Number(day.slice(0, 4))
    if (!(year >= 1983)) return false
    let days = years.get(year)
    if (days === undefined) {
      days = new Set(frenchHolidayDays(year, zone, options))
      years.set(year, days)
    }
    return days.has(day)
  }
}
