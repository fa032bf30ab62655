import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDeadline } from './business-deadline.ts'
import { businessMinutes } from './business-minutes.ts'
import { weekdays } from './day.ts'
import { frenchHolidayPredicate } from './french-holiday-predicate.ts'
import { isOpen } from './is-open.ts'
import { nextOpening } from './next-opening.ts'
import type { Pause } from './pauses.ts'
import { instantOfLocal, localMinute, minutesInDay } from './time-zone.ts'
import { weeklyHours } from './working-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const minute = 60_000

/** Clocks change in each of these weeks, in one zone or another; one zone has half an hour, one changes at midnight. */
const weeks = [
  '2025-03-28',
  '2025-10-24',
  '2025-04-03',
  '2025-10-03',
  '2025-09-05',
  '2025-07-01',
  '2024-12-30',
]
const zones = ['Europe/Paris', 'Australia/Lord_Howe', 'America/Santiago', 'Pacific/Tahiti', 'UTC']

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
  .map(([opens, length]) => ({ opens, closes: Math.min(1440, opens + length) }))
const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    days: fc.array(fc.array(interval, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    closed: fc.constantFrom<string[]>([], ['2025-03-30'], ['2025-10-27', '2025-12-31']),
    week: fc.constantFrom(...weeks),
  })
  .map(({ timeZone, days, closed, week }) => ({
    timeZone,
    hours: weeklyHours(Object.fromEntries(weekdays.map((weekday, index) => [weekday, days[index] ?? []]))),
    holidays: frenchHolidayPredicate('metropole'),
    closures: [...closed, '2025-07-03'].map(day => ({ from: day, to: day })),
    week,
  }))
const instants = fc.integer({ min: 0, max: 5 * 1440 })
const pauses = fc.array(
  fc.tuple(instants, fc.integer({ min: 0, max: 2000 })).map(([from, length]) => ({ from, length })),
  { maxLength: 4 },
)
const scenario = fc
  .tuple(calendars, instants, fc.integer({ min: 0, max: 3 * 1440 }), pauses)
  .map(([calendar, from, length, stops]) => {
    const origin = Date.parse(`${(calendar as WorkingCalendar & { week: string }).week}T00:00Z`)
    const start = origin + from * minute
    return {
      calendar,
      start,
      end: start + length * minute,
      stops: stops.map(({ from: at, length: lasts }): Pause => ({
        from: origin + at * minute,
        to: origin + (at + lasts) * minute,
      })),
    }
  })

/** What the clock on the wall says, minute by minute: slow, and obviously right. */
function openByTheWallClock(calendar: WorkingCalendar, at: number, stops: readonly Pause[] = []): boolean {
  if (stops.some(({ from, to = Number.POSITIVE_INFINITY }) => at >= from && at < to)) return false
  const [day = '', time = ''] = localMinute(calendar.timeZone, at).split('T')
  if (typeof calendar.holidays === 'function' && calendar.holidays(day)) return false
  if (calendar.closures?.some(({ from, to }) => day >= from && day <= to)) return false
  const weekday = weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return calendar.hours[weekday].some(({ opens, closes }) => minutes >= opens && minutes < closes)
}

describe('business minutes', () => {
  test('are those that the clock on the wall counts one by one', () => {
    fc.assert(
      fc.property(scenario, ({ calendar, start, end, stops }) => {
        let counted = 0
        for (let at = start; at < end; at += minute) if (openByTheWallClock(calendar, at, stops)) counted++
        expect(businessMinutes(calendar, start, end, stops)).toBe(counted)
      }),
      { numRuns: 150, seed: 20_250_330 },
    )
  })

  test('add up over any split', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ calendar, start, end, stops }, share) => {
          const split = start + Math.floor((end - start) * share)
          const parts =
            businessMinutes(calendar, start, split, stops) + businessMinutes(calendar, split, end, stops)
          expect(parts).toBeCloseTo(businessMinutes(calendar, start, end, stops), 8)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })

  test('do not count a pause twice, nor outside of the span', () => {
    const calendar = { timeZone: 'UTC', hours: weeklyHours({ thu: [{ opens: 540, closes: 720 }] }) }
    const at = (hours: number) => hours * 60 * minute
    const stops = [{ from: at(-40), to: at(10) }, { from: at(9), to: at(10.5) }, { from: at(11.5) }]
    expect(businessMinutes(calendar, at(0), at(24), stops)).toBe(60)
  })
})

test('open or closed is what the clock on the wall says, even in a calendar that never opens', () => {
  fc.assert(
    fc.property(scenario, ({ calendar, start }) => {
      expect(isOpen(calendar, start)).toBe(openByTheWallClock(calendar, start))
    }),
    { numRuns: 300, seed: 3 },
  )
  expect(isOpen({ timeZone: 'UTC', hours: weeklyHours({}) }, 0)).toBe(false)
})

describe('a deadline', () => {
  test('is reached when its working minutes have run, and not a minute before', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 1, max: 900 }), ({ calendar, start, stops }, minutes) => {
        fc.pre(Object.values(calendar.hours).some(day => day.length > 0))
        const due = businessDeadline(calendar, start, minutes, stops)
        expect(due).toBeDefined()
        expect(businessMinutes(calendar, start, due ?? 0, stops)).toBe(minutes)
        expect(businessMinutes(calendar, start, (due ?? 0) - minute, stops)).toBe(minutes - 1)
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  const calendar = {
    timeZone: 'Europe/Paris',
    hours: weeklyHours({ mon: [{ opens: 540, closes: 1080 }], tue: [{ opens: 540, closes: 1080 }] }),
  }
  const at = (day: string, hours: number) => instantOfLocal('Europe/Paris', day, hours * 60)

  test('of zero minutes from a closed time is the next opening, from an open time is now', () => {
    expect(businessDeadline(calendar, at('2025-06-01', 12), 0)).toBe(at('2025-06-02', 9))
    expect(businessDeadline(calendar, at('2025-06-02', 18), 0)).toBe(at('2025-06-03', 9))
    expect(businessDeadline(calendar, at('2025-06-02', 17), 0)).toBe(at('2025-06-02', 17))
  })

  test('that ends with the day is due at closing time', () => {
    expect(businessDeadline(calendar, at('2025-06-02', 17), 60)).toBe(at('2025-06-02', 18))
  })

  test('does not exist while a pause has no end', () => {
    expect(
      businessDeadline(calendar, at('2025-06-02', 9), 60, [{ from: at('2025-06-02', 9.5) }]),
    ).toBeUndefined()
  })

  test('is refused in a calendar that never opens', () => {
    expect(() => businessDeadline({ timeZone: 'UTC', hours: weeklyHours({}) }, 0, 1)).toThrow('calendar')
    expect(() => businessDeadline({ ...calendar, holidays: () => true }, 0, 1)).toThrow('calendar')
  })

  test('opening is open, closing is closed', () => {
    expect(isOpen(calendar, at('2025-06-02', 9))).toBe(true)
    expect(isOpen(calendar, at('2025-06-02', 18))).toBe(false)
    expect(nextOpening(calendar, at('2025-06-03', 18))).toBe(at('2025-06-09', 9))
  })
})

test('days of 23, 24 and 25 hours, and a change at midnight', () => {
  expect(['2025-03-30', '2025-06-01', '2025-10-26'].map(day => minutesInDay('Europe/Paris', day))).toEqual([
    1380, 1440, 1500,
  ])
  expect(minutesInDay('America/Santiago', '2025-09-07')).toBe(1380)
})

test('hours that do not fit are refused by the name of the day', () => {
  expect(() => weeklyHours({ tue: [{ opens: 700, closes: 600 }] })).toThrow('hours.tue')
  expect(() => weeklyHours({ sat: [{ opens: 0, closes: 1441 }] })).toThrow('hours.sat')
  expect(() =>
    businessMinutes(
      { timeZone: 'Europe/Lutèce', hours: weeklyHours({ thu: [{ opens: 0, closes: 1440 }] }) },
      0,
      1,
    ),
  ).toThrow('timeZone')
})
