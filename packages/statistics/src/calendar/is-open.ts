import { assertFinite } from '../refusal/assertions.ts'
import { openingSpans } from './opening-spans.ts'
import type { Instant } from './time-zone.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const dayLength = 86_400_000

/**
 * Tells whether the calendar is open at an instant; the opening time is, the closing time is not.
 *
 * @throws ImpossibleInput when the instant is not a number, or the calendar has hours, closures or a time zone that do not fit
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }] }) }
 * isOpen(calendar, 32_400_000) // => true
 * isOpen(calendar, 43_200_000) // => false
 */
export function isOpen(calendar: WorkingCalendar, instant: Instant): boolean {
  assertFinite('instant', instant)
  const spansOf = openingSpans(calendar)
  const today = Math.floor(instant / dayLength)
  // The local day of an instant is at most one day away from its UTC day.
  return [today - 1, today, today + 1].some(day => {
    const spans = spansOf(day)
    return spans.some(
      (opens, index) => index % 2 === 0 && opens <= instant && instant < (spans[index + 1] ?? opens),
    )
  })
}
