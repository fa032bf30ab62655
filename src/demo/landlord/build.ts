import { addDays } from '@filrouge/statistics/calendar/day'
import type { Context } from '#platform/context.ts'
import { valueOf } from '#platform/result.ts'
import { inventPerson, settleIn } from '#rooms/people/member/actions/settle-in.ts'
import { foundOrganisation } from '#rooms/people/organisation/actions/found.ts'
import { createProcess } from '#rooms/people/organisation/actions/processes.ts'
import { demonstration } from '#rooms/people/organisation/demonstration.ts'
import { createUnit } from '#rooms/people/unit/actions/shape.ts'
import { drawFrom } from '../draw.ts'
import { landlordHours } from './hours.ts'
import { inventPeople, type InventedPerson, type Workplace } from './people.ts'
import { agencies, landlordName } from './places.ts'
import { processes } from './processes.ts'
import { seed } from './seed.ts'

/** How long the auditor of the demonstration may look. */
const auditDays = 90

export async function buildLandlord(context: Context): Promise<void> {
  const [administrator, ...others] = inventPeople(drawFrom(seed))
  const { name, email } = administrator!
  const personId = await inventPerson(context, { name, email })
  const { rootUnitId, memberId } = await foundOrganisation(context, {
    name: landlordName,
    locale: 'fr',
    administrator: { personId, name, email },
    profile: { sector: 'Logement social', customers: 'persons', offer: 'services', colour: '#0B5D6B' },
    calendar: landlordHours(context.now.getUTCFullYear()),
    demonstration: true,
    publicCode: demonstration.publicCode,
  })
  const unitAt = await plantUnits(context, rootUnitId)
  const memberOf = new Map([[administrator!.jobTitle, memberId]])
  for (const person of others) {
    const id = await settleIn(context, asMember(context.now, person, unitAt(person)))
    if (!memberOf.has(person.jobTitle)) memberOf.set(person.jobTitle, id)
  }
  for (const { name: title, kind, pilot } of processes)
    valueOf(await createProcess(context, { name: title, kind, pilotId: memberOf.get(pilot) ?? null }))
}

async function plantUnits(context: Context, rootUnitId: string): Promise<(place: Workplace) => string> {
  const ids = new Map<string, string>()
  for (const [agency, { name, code, branches }] of agencies.entries()) {
    const unit = valueOf(await createUnit(context, { parentId: rootUnitId, name, kind: 'agence', code }))
    ids.set(`${agency}`, unit.id)
    for (const [branch, place] of branches.entries()) {
      const below = {
        parentId: unit.id,
        name: `Antenne ${place}`,
        kind: 'antenne',
        code: `${code}-${branch + 1}`,
      }
      ids.set(`${agency} ${branch}`, valueOf(await createUnit(context, below)).id)
    }
  }
  return ({ agency, branch }) =>
    ids.get([agency, branch].filter(part => part !== undefined).join(' ')) ?? rootUnitId
}

const asMember = (now: Date, { name, email, jobTitle, role }: InventedPerson, unitId: string) => ({
  name,
  email,
  jobTitle,
  unitId,
  roles: [
    role === 'auditor'
      ? { role, unitId, lastDay: addDays(now.toISOString().slice(0, 10), auditDays) }
      : { role, unitId },
  ],
})
