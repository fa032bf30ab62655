import { assertWhole } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { addDays } from './day.ts'
import type { Day } from './day.ts'
import { easter } from './easter.ts'
import { abolitionDays, frenchZones, territoryDays } from './french-zones.ts'
import type { FrenchZone, HolidayName, YearlyDay } from './french-zones.ts'

export interface FrenchHoliday {
  readonly day: Day
  readonly name: HolidayName
}

export interface FrenchHolidayOptions {
  /** Whit Monday is a public holiday that many work (solidarity day): false leaves it out. Default true. */
  readonly whitMonday?: boolean
  /** In Alsace-Moselle, Good Friday holds only where there is a Protestant temple or a mixed church. Default true. */
  readonly goodFriday?: boolean
  /** Adds the days that a Pacific territory's own rules set, to be confirmed on the spot. Default false. */
  readonly territoryDays?: boolean
}

const nationalDays: readonly YearlyDay[] = [
  { name: 'new-year', monthDay: '01-01' },
  { name: 'labour-day', monthDay: '05-01' },
  { name: 'victory-1945', monthDay: '05-08' },
  { name: 'national-day', monthDay: '07-14' },
  { name: 'assumption', monthDay: '08-15' },
  { name: 'all-saints', monthDay: '11-01' },
  { name: 'armistice-1918', monthDay: '11-11' },
  { name: 'christmas', monthDay: '12-25' },
]

/**
 * The public holidays of a French zone in a year, with their names, in order of date. Two may share a day: in 2008,
 * Ascension fell on 1 May (11 names, 10 days): `frenchHolidayDays` gives the set of days.
 *
 * National days: article L3133-1 of the labour code. Alsace-Moselle: article L3134-13. Overseas: article L3422-2.
 * Without options, the days are those of the public list (data.gouv.fr, Etalab).
 *
 * @param year from 1983 to 9999: earlier laws had other days
 * @throws ImpossibleInput for an unknown zone or another year
 * @example
 * frenchHolidays(2026, 'alsace-moselle')[1] // => { day: '2026-04-03', name: 'good-friday' }
 * frenchHolidays(2008, 'metropole').length // => 11
 */
export function frenchHolidays(
  year: number,
  zone: FrenchZone,
  options: FrenchHolidayOptions = {},
): readonly FrenchHoliday[] {
  assertWhole('year', year)
  if (year < 1983 || year > 9999) throw new ImpossibleInput('year', `must lie in 1983…9999, got ${year}`)
  if (!frenchZones.includes(zone)) throw new ImpossibleInput('zone', `is not a French zone: ${String(zone)}`)
  const holidays = [
    ...fixed(year, nationalDays),
    ...movable(year, zone, options),
    ...fixed(year, abolitionDays[zone] ?? []),
    ...fixed(year, options.territoryDays === true ? (territoryDays[zone] ?? []) : []),
    ...(zone === 'alsace-moselle' ? [{ day: `${year}-12-26`, name: 'saint-stephen' as const }] : []),
  ]
  return holidays.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function fixed(year: number, days: readonly YearlyDay[]): FrenchHoliday[] {
  return days
    .filter(({ from = 0, until = 9999 }) => year >= from && year <= until)
    .map(({ name, monthDay }) => ({ day: `${year}-${monthDay}`, name }))
}

function movable(year: number, zone: FrenchZone, options: FrenchHolidayOptions): FrenchHoliday[] {
  const sunday = easter(year)
  const holidays: FrenchHoliday[] = [
    { day: addDays(sunday, 1), name: 'easter-monday' },
    { day: addDays(sunday, 39), name: 'ascension' },
  ]
  if (options.whitMonday ?? true) holidays.push({ day: addDays(sunday, 50), name: 'whit-monday' })
  const byLaw = zone === 'alsace-moselle' && (options.goodFriday ?? true)
  const byTerritory = zone === 'polynesie-francaise' && options.territoryDays === true
  if (byLaw || byTerritory) holidays.push({ day: addDays(sunday, -2), name: 'good-friday' })
  return holidays
}
