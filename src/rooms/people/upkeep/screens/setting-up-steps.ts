import { listUnits } from '#rooms/people/unit/contract.ts'
import { listMembers } from '#rooms/people/member/contract.ts'
import { readCalendar, readOrganisation } from '#rooms/people/organisation/contract.ts'
import { useQueryOf } from '#shell/api.tsx'

export interface SettingUpStep {
  readonly id: 'profile' | 'calendar' | 'units' | 'members'
  readonly path: string
  readonly done: boolean
}

/** The four things without which the rest cannot be told apart; undefined until all are known. */
export function useSettingUpSteps(): readonly SettingUpStep[] | undefined {
  const organisation = useQueryOf(readOrganisation, {}).data
  const calendar = useQueryOf(readCalendar, { query: {} }).data
  const units = useQueryOf(listUnits, { query: {} }).data
  const members = useQueryOf(listMembers, { query: { limit: 1 } }).data
  if (!organisation || !calendar || !units || !members) return undefined
  return [
    { id: 'profile', path: 'settings/organisation', done: organisation.sector !== '' },
    // The first version is the one that every organisation is given.
    { id: 'calendar', path: 'settings/calendar', done: calendar.version > 1 || organisation.demonstration },
    { id: 'units', path: 'settings/units', done: units.items.length > 1 },
    { id: 'members', path: 'settings/members', done: members.total > 1 },
  ]
}
