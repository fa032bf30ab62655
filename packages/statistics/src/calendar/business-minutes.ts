import { assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { openingSpans } from './opening-spans.ts'
import { unionOfPauses } from './pauses.ts'
import type { Pause } from './pauses.ts'
import type { Instant } from './time-zone.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const dayLength = 86_400_000

/**
 * The working time between two instants, in minutes: the opening hours of the calendar in between, less the union of
 * the pauses. It is additive: the minutes of two consecutive spans are those of the whole.
 *
 * @param from the start, in milliseconds since 1970 UTC
 * @param to the end, not before the start
 * @param pauses times when the clock is stopped; they may overlap, and may reach outside of the span
 * @throws ImpossibleInput when an instant is not a number, or the end comes first
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }] }) }
 * businessMinutes(calendar, 0, 86_400_000) // => 180
 * businessMinutes(calendar, 0, 86_400_000, [{ from: 36_000_000, to: 39_600_000 }]) // => 120
 */
export function businessMinutes(
  calendar: WorkingCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): number {
  assertFinite('from', from)
  assertFinite('to', to)
  if (to < from) throw new ImpossibleInput('to', 'must not come before the start')
  let open = openBetween(calendar, from, to)
  const union = unionOfPauses(pauses)
  for (let index = 0; index < union.length; index += 2) {
    const start = Math.max(from, union[index] ?? from)
    const end = Math.min(to, union[index + 1] ?? to)
    if (start < end) open -= openBetween(calendar, start, end)
  }
  return open / 60_000
}

/** Milliseconds stay whole numbers, so that the sum is exact whatever the order. */
function openBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const spansOf = openingSpans(calendar)
  let total = 0
  // The local day of an instant is at most one day away from its UTC day.
  const last = Math.floor(to / dayLength) + 1
  for (let day = Math.floor(from / dayLength) - 1; day <= last; day++) {
    const spans = spansOf(day)
    for (let index = 0; index < spans.length; index += 2) {
      const start = Math.max(from, spans[index] ?? to)
      const end = Math.min(to, spans[index + 1] ?? to)
      if (start < end) total += end - start
    }
  }
  return total
}
