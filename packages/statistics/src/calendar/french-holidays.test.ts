import { expect, test } from 'vitest'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { frenchHolidayDays } from './french-holiday-days.ts'
import { frenchHolidayPredicate } from './french-holiday-predicate.ts'
import { frenchHolidays } from './french-holidays.ts'
import { frenchZones } from './french-zones.ts'

const national = frenchHolidayDays(2025, 'metropole')

test('every zone has the eleven national days and at most two of its own', () => {
  for (const zone of frenchZones) {
    const days = frenchHolidayDays(2025, zone)
    expect(
      national.every(day => days.includes(day)),
      zone,
    ).toBe(true)
    expect(days.length - national.length, zone).toBeLessThanOrEqual(2)
  }
})

test('days of abolition, zone by zone', () => {
  const own = (zone: (typeof frenchZones)[number], year = 2025) =>
    frenchHolidays(year, zone)
      .filter(({ name }) => name === 'abolition-of-slavery')
      .map(({ day }) => day.slice(5))
  expect(own('mayotte')).toEqual(['04-27'])
  expect(own('martinique')).toEqual(['05-22'])
  expect(own('guadeloupe')).toEqual(['05-27'])
  expect(own('saint-martin', 2017)).toEqual(['05-27'])
  expect(own('saint-martin', 2018)).toEqual(['05-28'])
  expect(own('guyane')).toEqual(['06-10'])
  expect(own('saint-barthelemy')).toEqual(['10-09'])
  expect(own('la-reunion')).toEqual(['12-20'])
  expect(own('polynesie-francaise')).toEqual([])
})

test('the days of a territory are given on request only', () => {
  expect(frenchHolidayDays(2025, 'nouvelle-caledonie')).toEqual(national)
  expect(frenchHolidayDays(2025, 'nouvelle-caledonie', { territoryDays: true })).toContain('2025-09-24')
  expect(frenchHolidayDays(2024, 'polynesie-francaise', { territoryDays: true })).toContain('2024-06-29')
  expect(frenchHolidayDays(2025, 'polynesie-francaise', { territoryDays: true })).toContain('2025-11-20')
})

test('Whit Monday and Good Friday are switches', () => {
  expect(frenchHolidayDays(2026, 'metropole', { whitMonday: false })).not.toContain('2026-05-25')
  expect(frenchHolidayDays(2026, 'alsace-moselle', { goodFriday: false })).not.toContain('2026-04-03')
  expect(frenchHolidayDays(2026, 'alsace-moselle', { goodFriday: false })).toContain('2026-12-26')
})

test('the predicate agrees with the list, for every day of three years', () => {
  const isHoliday = frenchHolidayPredicate('alsace-moselle')
  for (const year of [2008, 2025, 2026]) {
    const listed = frenchHolidayDays(year, 'alsace-moselle')
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      expect(isHoliday(day), day).toBe(listed.includes(day))
    }
  }
})

test('an unknown zone and a year before the law are refused by name', () => {
  expect(() => frenchHolidays(2025, 'bretagne' as 'metropole')).toThrow(ImpossibleInput)
  expect(() => frenchHolidays(1970, 'metropole')).toThrow('year')
})
