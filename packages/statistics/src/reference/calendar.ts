import { addJoursOuvrables } from '../calendar/add-jours-ouvrables.ts'
import { addJoursOuvres } from '../calendar/add-jours-ouvres.ts'
import { addWorkingDays } from '../calendar/add-working-days.ts'
import { businessDeadline } from '../calendar/business-deadline.ts'
import { businessMinutes } from '../calendar/business-minutes.ts'
import { countWeekdays } from '../calendar/count-weekdays.ts'
import { weekdays } from '../calendar/day.ts'
import type { Weekday } from '../calendar/day.ts'
import { easter } from '../calendar/easter.ts'
import { frenchHolidayDays } from '../calendar/french-holiday-days.ts'
import { frenchHolidayPredicate } from '../calendar/french-holiday-predicate.ts'
import type { FrenchZone } from '../calendar/french-zones.ts'
import { instantOfLocal, localMinute } from '../calendar/time-zone.ts'
import { weeklyHours } from '../calendar/working-calendar.ts'
import type { OpeningInterval, WorkingCalendar } from '../calendar/working-calendar.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface Service {
  readonly schedule: Readonly<Record<string, readonly string[]>>
  readonly tz?: string
  readonly holidays?: string | readonly string[]
  readonly closures?: readonly (string | readonly [string, string])[]
  readonly start: string
  readonly pauses?: readonly (readonly [string, string | null])[]
}

interface Delay {
  readonly date: string
  readonly days: number
  readonly weekend?: readonly Weekday[]
  readonly holidays?: string | readonly string[]
}

export const calendarFormulas: FormulaTable = {
  'calendar.easter': formula<{ years?: number[]; year?: number }>(({ years, year }) =>
    years === undefined ? easter(year ?? Number.NaN) : years.map(easter),
  ),
  'calendar.fr_holidays': formula<{ year: number; zone: string; whitMonday?: boolean }>(
    ({ year, zone, whitMonday = true }) => frenchHolidayDays(year, zoneOf(zone), { whitMonday }),
  ),
  'calendar.add_jours_ouvrables': formula<Delay>(({ date, days, weekend, holidays }) =>
    weekend === undefined
      ? addJoursOuvrables(date, days, { holidays: daysOff(holidays) })
      : addWorkingDays(date, days, { weekend, holidays: daysOff(holidays) }),
  ),
  'calendar.add_jours_ouvres': formula<Delay>(({ date, days, weekend, holidays }) =>
    weekend === undefined
      ? addJoursOuvres(date, days, { holidays: daysOff(holidays) })
      : addWorkingDays(date, days, { weekend, holidays: daysOff(holidays) }),
  ),
  'calendar.count_weekdays': formula<
    Pick<Delay, 'holidays' | 'weekend'> & { from: string; to: string; endExclusive?: boolean }
  >(({ from, to, endExclusive = true, weekend = ['sat', 'sun'], holidays }) =>
    countWeekdays(from, to, { endExclusive, weekend, holidays: daysOff(holidays) }),
  ),
  'sla.business_minutes': formula<Service & { end: string }>(service => {
    const calendar = calendarOf(service)
    return businessMinutes(
      calendar,
      at(calendar, service.start),
      at(calendar, service.end),
      pausesOf(calendar, service),
    )
  }),
  'sla.add_business_minutes': formula<Service & { minutes: number }>(service => {
    const calendar = calendarOf(service)
    const pauses = pausesOf(calendar, service)
    const due = businessDeadline(calendar, at(calendar, service.start), service.minutes, pauses)
    return due === undefined ? null : localMinute(calendar.timeZone, due)
  }),
}

function pausesOf(calendar: WorkingCalendar, { pauses = [] }: Service) {
  return pauses.map(([from, to]) => ({
    from: at(calendar, from),
    to: to === null ? undefined : at(calendar, to),
  }))
}

function calendarOf({ schedule, tz = 'Europe/Paris', holidays, closures = [] }: Service): WorkingCalendar {
  const hours: Partial<Record<Weekday, OpeningInterval[]>> = {}
  for (const [span, intervals] of Object.entries(schedule)) {
    for (const weekday of weekdaysOf(span))
      hours[weekday] = [...(hours[weekday] ?? []), ...intervals.map(intervalOf)]
  }
  return {
    timeZone: tz,
    hours: weeklyHours(hours),
    holidays: daysOff(holidays),
    closures: closures.map(closure =>
      typeof closure === 'string' ? { from: closure, to: closure } : { from: closure[0], to: closure[1] },
    ),
  }
}

/** `mon-fri`, `sat` or `mon,wed`. */
function weekdaysOf(span: string): readonly Weekday[] {
  return span.split(',').flatMap(part => {
    const [first = '', last = first] = part.trim().split('-')
    const start = weekdays.indexOf(first as Weekday)
    const end = weekdays.indexOf(last as Weekday)
    if (start < 0 || end < 0) throw new Error(`unknown days of the week: ${part}`)
    return start <= end
      ? weekdays.slice(start, end + 1)
      : [...weekdays.slice(start), ...weekdays.slice(0, end + 1)]
  })
}

function intervalOf(text: string): OpeningInterval {
  const [opens = '', closes = ''] = text.split('-')
  return { opens: minutesOf(opens), closes: minutesOf(closes) }
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** A wall-clock time of the calendar's zone, or an instant when it carries an offset. */
function at(calendar: WorkingCalendar, text: string): number {
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return Date.parse(text)
  const [day = '', time = '00:00'] = text.split('T')
  return instantOfLocal(calendar.timeZone, day, minutesOf(time))
}

/** `fr-metropole`, `none` or a list of days. */
function daysOff(holidays: string | readonly string[] | undefined) {
  if (holidays === undefined || holidays === 'none') return new Set<string>()
  if (typeof holidays !== 'string') return new Set(holidays)
  return frenchHolidayPredicate(zoneOf(holidays.replace(/^fr-/, '')))
}

/** `Polynésie Française` and `polynesie-francaise` are one zone. */
function zoneOf(name: string): FrenchZone {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain.toLowerCase().replaceAll(/[\s_]+/g, '-') as FrenchZone
}
