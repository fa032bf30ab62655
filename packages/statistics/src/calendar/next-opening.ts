import { businessDeadline } from './business-deadline.ts'
import type { Instant } from './time-zone.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * The instant itself when the calendar is open, else its next opening. A closing time is already closed.
 *
 * @throws ImpossibleInput when the calendar does not open for ten years
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }] }) }
 * nextOpening(calendar, 0) // => 32400000
 */
export function nextOpening(calendar: WorkingCalendar, instant: Instant): Instant {
  return businessDeadline(calendar, instant, 0) ?? instant
}
