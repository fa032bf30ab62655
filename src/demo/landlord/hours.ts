import type { Interval, WorkingHours } from '#rooms/people/organisation/working-hours.ts'

const day: readonly Interval[] = [
  ['08:30', '12:30'],
  ['13:30', '17:30'],
]
const friday: readonly Interval[] = [
  ['08:30', '12:30'],
  ['13:30', '16:30'],
]

/** Closed between Christmas and the new year, as such offices are; Whit Monday is worked. */
export const landlordHours = (year: number): WorkingHours => ({
  hours: [day, day, day, day, friday, [], []],
  holidayZone: 'metropole',
  whitMondayWorked: true,
  closures: [{ from: `${year}-12-26`, to: `${year}-12-31`, label: 'Fermeture de fin d’année' }],
})
