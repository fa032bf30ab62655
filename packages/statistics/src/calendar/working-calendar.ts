import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { weekdays } from './day.ts'
import type { Day, Weekday } from './day.ts'
import type { Closure } from './working-day-predicate.ts'

/** A span of the day on the wall clock, in minutes since midnight: 09:00 to 12:30 is `{ opens: 540, closes: 750 }`. */
export interface OpeningInterval {
  /** 0 to 1439. */
  readonly opens: number
  /** 1 to 1440; 1440 is midnight at the end of the day. */
  readonly closes: number
}

export type WeeklyHours = Readonly<Record<Weekday, readonly OpeningInterval[]>>

/** When a service works: what business minutes and deadlines are counted in. A plain value; freeze it on a case. */
export interface WorkingCalendar {
  /** An IANA name: `Europe/Paris`. */
  readonly timeZone: string
  readonly hours: WeeklyHours
  /** Days off: a set, or a question on a day such as `frenchHolidayPredicate` gives. */
  readonly holidays?: ReadonlySet<Day> | ((day: Day) => boolean)
  /** Closures of one's own (annual leave, inventory), first and last day included. */
  readonly closures?: readonly Closure[]
}

/**
 * The hours of a week with each day's spans sorted and joined where they touch.
 *
 * @throws ImpossibleInput naming the day, when a span is not within the day or ends before it begins
 * @example
 * const week = weeklyHours({ mon: [{ opens: 810, closes: 1080 }, { opens: 540, closes: 810 }] })
 * week.mon // => [{ opens: 540, closes: 1080 }]
 * week.sun // => []
 */
export function weeklyHours(hours: Partial<WeeklyHours>): WeeklyHours {
  const week: Record<Weekday, readonly OpeningInterval[]> = {
    mon: [],
    tue: [],
    wed: [],
    thu: [],
    fri: [],
    sat: [],
    sun: [],
  }
  for (const weekday of weekdays) week[weekday] = joined(`hours.${weekday}`, hours[weekday] ?? [])
  return week
}

function joined(argument: string, intervals: readonly OpeningInterval[]): readonly OpeningInterval[] {
  const result: OpeningInterval[] = []
  for (const { opens, closes } of intervals.toSorted((a, b) => a.opens - b.opens)) {
    if (!(opens >= 0 && opens < closes && closes <= 1440)) {
      throw new ImpossibleInput(argument, `must open before it closes, within the day: ${opens}–${closes}`)
    }
    const last = result.at(-1)
    if (last !== undefined && opens <= last.closes) {
      result[result.length - 1] = { opens: last.opens, closes: Math.max(last.closes, closes) }
    } else {
      result.push({ opens, closes })
    }
  }
  return result
}
