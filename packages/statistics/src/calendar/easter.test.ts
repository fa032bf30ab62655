import { expect, test } from 'vitest'
import { addDays, weekdayOf } from './day.ts'
import { easter } from './easter.ts'

/**
 * The ecclesiastical computus, from its tables rather than from a formula: the epact gives the age of the moon on
 * 1 January, the Paschal full moon is its fourteenth day on or after 21 March, Easter is the Sunday that follows.
 */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1
  let fullMoon = 44 - epact
  if (fullMoon < 21) fullMoon += 30
  let day = addDays(`${year}-03-01`, fullMoon - 1)
  do day = addDays(day, 1)
  while (weekdayOf(day) !== 'sun')
  return day
}

test('Easter agrees with the table of epacts from 1900 to 2200', () => {
  for (let year = 1900; year <= 2200; year++) expect(easter(year), String(year)).toBe(easterByEpact(year))
})

test('the years in which the short form of Gauss fails', () => {
  expect([1954, 1981, 2049, 2076].map(easter)).toEqual([
    '1954-04-18',
    '1981-04-19',
    '2049-04-18',
    '2076-04-19',
  ])
})

test('Easter is a Sunday between 22 March and 25 April in every year', () => {
  for (let year = 1583; year < 4100; year++) {
    const day = easter(year)
    expect(weekdayOf(day)).toBe('sun')
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true)
  }
})
