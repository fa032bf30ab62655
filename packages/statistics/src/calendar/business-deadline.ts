import { assertFinite, assertNonNegative } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { openingSpans } from './opening-spans.ts'
import { unionOfPauses } from './pauses.ts'
import type { Pause } from './pauses.ts'
import type { Instant } from './time-zone.ts'
import { longestSearchInDays } from './working-day-predicate.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const dayLength = 86_400_000

/**
 * The instant at which a number of working minutes has run since a start: a deadline. Pauses push it back, and it is
 * computed anew at each resumption. A delay that ends with the day is due at closing time, not at the next opening;
 * no delay at all, from a closed time, is due at the next opening.
 *
 * @param minutes working minutes, zero or more
 * @param pauses times when the clock is stopped; one without an end leaves no deadline, hence `undefined`
 * @throws ImpossibleInput when the minutes are negative, or the calendar does not open for ten years
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }], fri: [{ opens: 540, closes: 720 }] }) }
 * businessDeadline(calendar, 36_000_000, 180) // => 122400000
 * businessDeadline(calendar, 0, 0) // => 32400000
 */
export function businessDeadline(
  calendar: WorkingCalendar,
  start: Instant,
  minutes: number,
  pauses: readonly Pause[] = [],
): Instant | undefined {
  assertFinite('start', start)
  assertNonNegative('minutes', minutes)
  const spansOf = openingSpans(calendar)
  const stops = unionOfPauses(pauses)
  let left = minutes * 60_000
  let idle = 0
  for (let day = Math.floor(start / dayLength) - 1; ; day++) {
    const spans = spansOf(day)
    if (spans.length === 0 && ++idle > longestSearchInDays) {
      throw new ImpossibleInput('calendar', 'does not open for ten years')
    }
    if (spans.length > 0) idle = 0
    for (let index = 0; index < spans.length; index += 2) {
      const closes = spans[index + 1] ?? start
      let at = Math.max(start, spans[index] ?? start)
      for (let stop = 0; at < closes; stop += 2) {
        // Pauses that are over are skipped; after the last one, the clock runs to closing time.
        while ((stops[stop + 1] ?? Number.POSITIVE_INFINITY) <= at && stop < stops.length) stop += 2
        const paused = stops[stop] ?? Number.POSITIVE_INFINITY
        const running = Math.min(closes, paused) - at
        if (running > 0 && left <= running) return at + left
        if (running > 0) left -= running
        if (paused >= closes) break
        at = Math.max(at, stops[stop + 1] ?? closes)
        if (at === Number.POSITIVE_INFINITY) return undefined
      }
    }
  }
}
