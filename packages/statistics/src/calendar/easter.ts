import { assertWhole } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { Day } from './day.ts'

/**
 * Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher, which has no exception
 * (Gauss's short form is wrong in 1954, 1981, 2049 and 2076).
 *
 * @param year from 1583, the first whole Gregorian year, to 9999
 * @throws ImpossibleInput outside of these years
 * Source: J. Meeus, Astronomical Algorithms, chapter 8.
 * @example
 * easter(2026) // => '2026-04-05'
 */
export function easter(year: number): Day {
  assertWhole('year', year)
  if (year < 1583 || year > 9999) throw new ImpossibleInput('year', `must lie in 1583…9999, got ${year}`)
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  const month = Math.floor(days / 31)
  const day = (days % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
