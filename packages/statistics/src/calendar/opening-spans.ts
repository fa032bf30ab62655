import { weekdayOfNumber } from './day.ts'
import type { Instant } from './time-zone.ts'
import { offsetOfDay } from './time-zone.ts'
import { weeklyHours } from './working-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingDayPredicate } from './working-day-predicate.ts'

/** The open spans of one local day as instants: opening, closing, opening, closing, … in order. */
export type DaySpans = readonly Instant[]

const dayLength = 86_400_000
const minute = 60_000
const closed: DaySpans = []
const known = new WeakMap<WorkingCalendar, (day: number) => DaySpans>()

/**
 * The open spans of a calendar, day by day (see `dayNumber`). Wall-clock hours are laid on each side of a change of
 * clocks, so that a day of 23 or 25 hours counts what its clocks show. Days are kept once computed: a calendar is a
 * value and must not be changed after its first use.
 *
 * @throws ImpossibleInput when the hours, the closures or the time zone do not fit
 * @example
 * const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 600 }] }) }
 * openingSpans(calendar)(0) // => [32400000, 36000000]
 */
export function openingSpans(calendar: WorkingCalendar): (day: number) => DaySpans {
  let spans = known.get(calendar)
  if (spans === undefined) {
    spans = keptSpans(calendar)
    known.set(calendar, spans)
  }
  return spans
}

function keptSpans(calendar: WorkingCalendar): (day: number) => DaySpans {
  const hours = weeklyHours(calendar.hours)
  const isWorked = workingDayPredicate({ ...calendar, weekend: [] })
  const kept = new Map<number, DaySpans>()
  return day => {
    let spans = kept.get(day)
    if (spans === undefined) {
      const intervals = hours[weekdayOfNumber(day)]
      spans =
        intervals.length === 0 || !isWorked(day) ? closed : spansOfDay(calendar.timeZone, day, intervals)
      kept.set(day, spans)
    }
    return spans
  }
}

function spansOfDay(
  timeZone: string,
  day: number,
  intervals: readonly { opens: number; closes: number }[],
): DaySpans {
  const { before, after, change } = offsetOfDay(timeZone, day)
  const spans: Instant[] = []
  for (const [offset, from, to] of [
    [before, Number.NEGATIVE_INFINITY, change],
    [after, change, Number.POSITIVE_INFINITY],
  ] as const) {
    for (const { opens, closes } of intervals) {
      const start = Math.max(from, day * dayLength + opens * minute - offset)
      const end = Math.min(to, day * dayLength + closes * minute - offset)
      if (start < end) spans.push(start, end)
    }
  }
  return spans
}
