import { weekdays, type Day } from '@filrouge/statistics/calendar/day'
import { frenchHolidayPredicate } from '@filrouge/statistics/calendar/french-holiday-predicate'
import { frenchHolidays } from '@filrouge/statistics/calendar/french-holidays'
import type { FrenchZone, HolidayName } from '@filrouge/statistics/calendar/french-zones'
import { weeklyHours, type WorkingCalendar } from '@filrouge/statistics/calendar/working-calendar'

/** `['09:00', '12:30']`, on the wall clock; `24:00` closes at midnight. */
export type Interval = readonly [opens: string, closes: string]

export interface Closure {
  readonly from: Day
  readonly to: Day
  readonly label: string
}

/** When an organisation works, as a person writes it down. */
export interface WorkingHours {
  /** Monday first. */
  readonly hours: readonly (readonly Interval[])[]
  readonly holidayZone: FrenchZone
  readonly whitMondayWorked: boolean
  readonly closures: readonly Closure[]
}

const office: readonly Interval[] = [
  ['09:00', '12:30'],
  ['13:30', '17:30'],
]

export const officeHours: WorkingHours = {
  hours: [office, office, office, office, office, [], []],
  holidayZone: 'metropole',
  whitMondayWorked: false,
  closures: [],
}

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export interface HoursProblem {
  readonly path: string
  readonly code: string
}

/** What is wrong with these hours, field by field; nothing when they can be kept. */
export function problemsOf({ hours, closures }: WorkingHours): HoursProblem[] {
  return [
    ...hours.flatMap((intervals, weekday) => problemsOfDay(intervals, `hours.${weekday}`)),
    ...(hours.every(intervals => intervals.length === 0)
      ? [{ path: 'hours', code: 'people.organisation.refusal.never-open' }]
      : []),
    ...closures.flatMap((closure, index) =>
      closure.to < closure.from
        ? [{ path: `closures.${index}.to`, code: 'people.organisation.refusal.closure-ends-before' }]
        : [],
    ),
  ]
}

function problemsOfDay(intervals: readonly Interval[], path: string): HoursProblem[] {
  const inOrder = intervals.toSorted(([a], [b]) => minutesOf(a) - minutesOf(b))
  return intervals.flatMap((interval, index) => {
    const [opens, closes] = interval.map(minutesOf) as [number, number]
    const following = inOrder[inOrder.indexOf(interval) + 1]
    if (closes <= opens)
      return [{ path: `${path}.${index}`, code: 'people.organisation.refusal.closes-before-opening' }]
    if (following && minutesOf(following[0]) < closes)
      return [{ path: `${path}.${index}`, code: 'people.organisation.refusal.hours-overlap' }]
    return []
  })
}

const calendars = new WeakMap<WorkingHours, WorkingCalendar>()

/** The same hours as `@filrouge/statistics` computes with them. */
export function calendarOf(written: WorkingHours, timeZone: string): WorkingCalendar {
  const known = calendars.get(written)
  if (known?.timeZone === timeZone) return known
  const week = Object.fromEntries(
    weekdays.map((weekday, index) => [
      weekday,
      (written.hours[index] ?? []).map(([opens, closes]) => ({
        opens: minutesOf(opens),
        closes: minutesOf(closes),
      })),
    ]),
  )
  const calendar: WorkingCalendar = {
    timeZone,
    hours: weeklyHours(week),
    holidays: frenchHolidayPredicate(written.holidayZone, { whitMonday: !written.whitMondayWorked }),
    closures: written.closures.map(({ from, to }) => ({ from, to })),
  }
  calendars.set(written, calendar)
  return calendar
}

export interface NamedHoliday {
  readonly day: Day
  readonly name: HolidayName
}

/** The public holidays that follow a day (included), without those that are worked. */
export function nextHolidays(written: WorkingHours, from: Day, count: number): NamedHoliday[] {
  const found: NamedHoliday[] = []
  for (let year = Number(from.slice(0, 4)); found.length < count && year < 9999; year++) {
    const ofYear = frenchHolidays(year, written.holidayZone, { whitMonday: !written.whitMondayWorked })
    found.push(...ofYear.filter(({ day }) => day >= from))
  }
  return found.slice(0, count)
}

/** The closures that are not over. */
export const nextClosures = (written: WorkingHours, from: Day): Closure[] =>
  written.closures.filter(({ to }) => to >= from).toSorted((a, b) => (a.from < b.from ? -1 : 1))
