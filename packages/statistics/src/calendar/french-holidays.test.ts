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

/** Easter Monday, Ascension and Whit Monday as the public list gives them. */
const published = `
2000 04-24 06-01 06-12, 2001 04-16 05-24 06-04, 2002 04-01 05-09 05-20, 2003 04-21 05-29 06-09, 2004 04-12 05-20 05-31,
2005 03-28 05-05 05-16, 2006 04-17 05-25 06-05, 2007 04-09 05-17 05-28, 2008 03-24 05-01 05-12, 2009 04-13 05-21 06-01,
2010 04-05 05-13 05-24, 2011 04-25 06-02 06-13, 2012 04-09 05-17 05-28, 2013 04-01 05-09 05-20, 2014 04-21 05-29 06-09,
2015 04-06 05-14 05-25, 2016 03-28 05-05 05-16, 2017 04-17 05-25 06-05, 2018 04-02 05-10 05-21, 2019 04-22 05-30 06-10,
2020 04-13 05-21 06-01, 2021 04-05 05-13 05-24, 2022 04-18 05-26 06-06, 2023 04-10 05-18 05-29, 2024 04-01 05-09 05-20,
2025 04-21 05-29 06-09, 2026 04-06 05-14 05-25, 2027 03-29 05-06 05-17, 2028 04-17 05-25 06-05`

test('movable days are those of the public list, 2000 to 2028', () => {
  for (const line of published.split(',')) {
    const [year, ...expected] = line.trim().split(' ')
    const movable = frenchHolidays(Number(year), 'metropole').filter(({ name }) =>
      ['easter-monday', 'ascension', 'whit-monday'].includes(name),
    )
    expect(
      movable.map(({ day }) => day.slice(5)),
      year,
    ).toEqual(expected)
  }
})
