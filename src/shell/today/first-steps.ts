/** What a new organisation is made of, and whether each part is there. */
export interface Found {
  readonly sector: string
  readonly calendarVersion: number
  readonly units: number
  readonly members: number
}

export type FirstStep = 'profile' | 'calendar' | 'units' | 'members'

export const pathOfStep: Record<FirstStep, string> = {
  profile: 'settings/organisation',
  calendar: 'settings/calendar',
  units: 'settings/units',
  members: 'settings/members',
}

/** The first version of the calendar is the one given at the foundation: nobody has looked at it yet. */
export const firstSteps = (found: Found): readonly { readonly step: FirstStep; readonly done: boolean }[] => [
  { step: 'profile', done: found.sector.trim() !== '' },
  { step: 'calendar', done: found.calendarVersion > 1 },
  { step: 'units', done: found.units > 1 },
  { step: 'members', done: found.members > 1 },
]
