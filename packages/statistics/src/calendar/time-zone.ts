import { assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { dayNumber, dayOfNumber } from './day.ts'
import type { Day } from './day.ts'

/** A moment, in milliseconds since 1970-01-01 UTC: what `Date.getTime()` gives. */
export type Instant = number

const day = 86_400_000
const minute = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      throw new ImpossibleInput('timeZone', `is not a known time zone: ${String(timeZone)}`)
    }
    formats.set(timeZone, format)
  }
  return format
}

/**
 * What the wall clocks of a time zone are ahead of UTC at an instant, in milliseconds.
 *
 * @throws ImpossibleInput when the time zone is not known
 * @example
 * offsetAt('Europe/Paris', Date.UTC(2026, 6, 1)) // => 7200000
 */
export function offsetAt(timeZone: string, instant: Instant): number {
  assertFinite('instant', instant)
  const field: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) field[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = field
  return Date.UTC(year, month - 1, date, hour, minutes, second) - Math.floor(instant / 1000) * 1000
}

/** The one change of offset that may touch a local day: the offset before it, after it, and when. */
export interface OffsetOfDay {
  readonly before: number
  readonly after: number
  /** The instant of the change; infinite when there is none. */
  readonly change: Instant
}

/**
 * The offsets of a time zone around a local day, with the instant of the change when clocks change on that day.
 *
 * @throws ImpossibleInput when the time zone is not known
 * @example
 * offsetOfDay('Europe/Paris', dayNumber('2025-03-30')).change // => 1743296400000
 */
export function offsetOfDay(timeZone: string, number: number): OffsetOfDay {
  // A local day begins at most 16 hours from the UTC day, whatever the zone.
  let low = number * day - 16 * 60 * minute
  let high = (number + 1) * day + 16 * 60 * minute
  const before = offsetAt(timeZone, low)
  const after = offsetAt(timeZone, high)
  if (before === after) return { before, after, change: Number.POSITIVE_INFINITY }
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(timeZone, middle) === before) low = middle
    else high = middle
  }
  return { before, after, change: high }
}

/**
 * The day that wall clocks show at an instant.
 *
 * @throws ImpossibleInput when the time zone is not known
 * @example
 * localDay('Europe/Paris', Date.UTC(2025, 11, 31, 23, 30)) // => '2026-01-01'
 */
export function localDay(timeZone: string, instant: Instant): Day {
  return dayOfNumber(Math.floor((instant + offsetAt(timeZone, instant)) / day))
}

/**
 * What wall clocks show at an instant, to the minute: `YYYY-MM-DDTHH:mm`.
 *
 * @throws ImpossibleInput when the time zone is not known
 * @example
 * localMinute('Europe/Paris', Date.UTC(2025, 6, 1, 8, 15)) // => '2025-07-01T10:15'
 */
export function localMinute(timeZone: string, instant: Instant): string {
  return new Date(instant + offsetAt(timeZone, instant)).toISOString().slice(0, 16)
}

/**
 * The instant at which wall clocks show a day and a time, in minutes since midnight (1440 is the end of the day).
 * The first of the two when clocks are turned back; when they are turned forward over it, the time that it would
 * have been (02:30 becomes 03:30).
 *
 * @throws ImpossibleInput when the day or the time zone does not exist
 * @example
 * instantOfLocal('Europe/Paris', '2025-07-01', 10 * 60) // => 1751356800000
 */
export function instantOfLocal(timeZone: string, on: Day, minutes: number): Instant {
  assertFinite('minutes', minutes)
  const number = dayNumber(on)
  const wall = number * day + minutes * minute
  const { before, after, change } = offsetOfDay(timeZone, number)
  const early = wall - before
  if (early < change) return early
  const late = wall - after
  return late >= change ? late : early
}

/**
 * How many minutes a local day lasts: 1440, or 1380 and 1500 on the days when clocks change.
 *
 * @throws ImpossibleInput when the day or the time zone does not exist
 * @example
 * minutesInDay('Europe/Paris', '2025-03-30') // => 1380
 */
export function minutesInDay(timeZone: string, on: Day): number {
  return (instantOfLocal(timeZone, on, 1440) - instantOfLocal(timeZone, on, 0)) / minute
}
