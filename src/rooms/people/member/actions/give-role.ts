import { localDay } from '@filrouge/statistics/calendar/time-zone'
import { remember, type MemberContext } from '#platform/context.ts'
import { newId } from '#platform/id.ts'
import { conflict, forbidden, invalidFields, notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findUnit } from '../../unit/facts.ts'
import type { RoleWanted } from '../contract.ts'
import { findSender } from '../data/identity.ts'
import type { MemberRecord } from '../data/read.ts'
import { deleteRole, insertRole, setLastDay, updateMember } from '../data/write.ts'
import { mayGive, needsLastDay } from '../role.ts'
import { isLastAdministrator, lastAdministrator, manageable, readAgain } from './standing.ts'

/** Why the actor may not give this role here, if so. `path` leads to the role in what was sent. */
export async function refusalOfRole(
  { db, scope, now, actor }: MemberContext,
  timeZone: string,
  { role, unitId, lastDay }: RoleWanted,
  path = '',
): Promise<Refusal | null> {
  const unit = await findUnit(db, scope, unitId)
  if (!unit || unit.archivedAt)
    return invalidFields([{ path: `${path}unitId`, code: 'people.unit.refusal.no-such-unit' }])
  if (!mayGive(actor, role, { unitPath: unit.path }))
    return forbidden('people.member.refusal.role-not-yours-to-give')
  if (needsLastDay(role) && lastDay === null)
    return invalidFields([{ path: `${path}lastDay`, code: 'people.member.refusal.last-day-needed' }])
  if (lastDay !== null && lastDay < localDay(timeZone, now.getTime()))
    return invalidFields([{ path: `${path}lastDay`, code: 'people.member.refusal.last-day-past' }])
  return null
}

/** Given again with another last day, the role is prolonged or shortened. */
export async function giveRole(
  context: MemberContext,
  memberId: string,
  wanted: RoleWanted,
): Promise<Result<MemberRecord>> {
  const { db, scope, now } = context
  const found = await manageable(context, memberId)
  if (!found.ok) return found
  if (found.value.state === 'deactivated') return refused(conflict('people.member.refusal.deactivated'))
  const { timeZone } = await findSender(db, scope)
  const refusal = await refusalOfRole(context, timeZone, wanted)
  if (refusal) return refused(refusal)
  const held = found.value.roles.find(one => one.role === wanted.role && one.unitId === wanted.unitId)
  if (held?.lastDay === wanted.lastDay) return refused(conflict('people.member.refusal.role-already'))
  if (held) await setLastDay(db, scope, held.id, wanted.lastDay)
  else await insertRole(db, scope, { id: newId(now), memberId, ...wanted }, now)
  await updateMember(db, scope, memberId, {})
  remember(context, {
    what: 'member.role-given',
    object: { kind: 'member', id: memberId },
    ...(held && {
      before: { role: held.role, unitId: held.unitId, unitName: held.unitName, lastDay: held.lastDay },
    }),
    after: { ...wanted, unitName: (await findUnit(db, scope, wanted.unitId))?.name ?? '' },
  })
  return done(await readAgain(context, memberId))
}

export async function withdrawRole(
  context: MemberContext,
  memberId: string,
  roleId: string,
): Promise<Result<MemberRecord>> {
  const { db, scope } = context
  const found = await manageable(context, memberId)
  if (!found.ok) return found
  const { roles } = found.value
  const held = roles.find(one => one.id === roleId)
  if (!held) return refused(notFound('platform.refusal.not-found'))
  const isWhole = held.role === 'administrator' && held.unitPath.length === 1
  if (isWhole && (await isLastAdministrator(context, found.value))) return refused(lastAdministrator)
  if (roles.length === 1) return refused(conflict('people.member.refusal.last-role'))
  await deleteRole(db, scope, roleId)
  await updateMember(db, scope, memberId, {})
  remember(context, {
    what: 'member.role-withdrawn',
    object: { kind: 'member', id: memberId },
    before: { role: held.role, unitId: held.unitId, unitName: held.unitName, lastDay: held.lastDay },
  })
  return done(await readAgain(context, memberId))
}
