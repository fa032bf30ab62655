import { nextOpening } from './next-opening.ts'
import type { Instant } from './time-zone.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * Tells whether the calendar is open at an instant; the opening time is, the closing time is not.
 *
 * @throws ImpossibleInput when the calendar does not open for ten years
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }] }) }
 * isOpen(calendar, 32_400_000) // => true
 * isOpen(calendar, 43_200_000) // => false
 */
export function isOpen(calendar: WorkingCalendar, instant: Instant): boolean {
  return nextOpening(calendar, instant) === instant
}
