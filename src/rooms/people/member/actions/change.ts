import { erasePersonalValues } from '#platform/audit/erase.ts'
import { announce, remember, type MemberContext } from '#platform/context.ts'
import { forgetObject } from '#platform/objects/registry.ts'
import { conflict, forbidden, invalidFields } from '#platform/refusal.ts'
import { translator } from '#platform/i18n/translate.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findUnit } from '../../unit/facts.ts'
import {
  deleteMailsTo,
  deleteMembership,
  deletePersonWithoutMembership,
  findSender,
  hasMembership,
  revokeApiKeysOf,
  setMembershipActive,
} from '../data/identity.ts'
import { revokeInvitationsOf } from '../data/invitations.ts'
import type { MemberRecord } from '../data/read.ts'
import { updateMember } from '../data/write.ts'
import { memberMessages } from '../messages.en.ts'
import { mayManageMembers } from '../permissions.ts'
import { registerMember } from './accept.ts'
import { isLastAdministrator, lastAdministrator, manageable, readAgain } from './standing.ts'

export interface MemberWanted {
  readonly revision: number
  readonly name?: string | undefined
  readonly jobTitle?: string | undefined
  readonly unitId?: string | undefined
}

export async function changeMember(
  context: MemberContext,
  memberId: string,
  { revision, ...wanted }: MemberWanted,
): Promise<Result<MemberRecord>> {
  const { db, scope, actor } = context
  const found = await manageable(context, memberId, revision)
  if (!found.ok) return found
  const member = found.value
  const { name = member.name, jobTitle = member.jobTitle, unitId = member.unitId } = wanted
  const unit = await findUnit(db, scope, unitId)
  if (!unit || (unit.archivedAt && unitId !== member.unitId))
    return refused(invalidFields([{ path: 'unitId', code: 'people.unit.refusal.no-such-unit' }]))
  if (!mayManageMembers(actor, { unitPath: unit.path }))
    return refused(forbidden('people.member.refusal.unit-not-yours'))
  await updateMember(db, scope, memberId, { name, job_title: jobTitle, unit_id: unitId })
  remember(context, {
    what: 'member.changed',
    object: { kind: 'member', id: memberId },
    before: { unitId: member.unitId, unitName: member.unitName },
    after: { unitId, unitName: unit.name },
    personal: {
      ...(name !== member.name && { 'before.name': member.name, 'after.name': name }),
      ...(jobTitle !== member.jobTitle && { 'before.jobTitle': member.jobTitle, 'after.jobTitle': jobTitle }),
    },
    subjectId: memberId,
  })
  const changed = await readAgain(context, memberId)
  await registerMember(context, changed)
  return done(changed)
}

/** Access ends with the transaction: the gate asks at every request. Roles stay on the sheet. */
export async function deactivateMember(
  context: MemberContext,
  memberId: string,
  revision: number,
): Promise<Result<MemberRecord>> {
  const { db, scope, now } = context
  const found = await manageable(context, memberId, revision)
  if (!found.ok) return found
  const member = found.value
  if (member.state !== 'active') return refused(conflict('people.member.refusal.not-active'))
  if (await isLastAdministrator(context, member)) return refused(lastAdministrator)
  if (memberId === context.actor.memberId) return refused(conflict('people.member.refusal.not-yourself'))
  await setMembershipActive(db, scope, memberId, false)
  await revokeApiKeysOf(db, scope, memberId, now)
  await updateMember(db, scope, memberId, { state: 'deactivated', deactivated_at: now })
  return changedState(context, member, 'member.deactivated')
}

/** Who never came back to their link is invited anew; the others are members again at once. */
export async function reactivateMember(
  context: MemberContext,
  memberId: string,
  revision: number,
): Promise<Result<MemberRecord>> {
  const { db, scope } = context
  const found = await manageable(context, memberId, revision)
  if (!found.ok) return found
  if (found.value.state !== 'deactivated') return refused(conflict('people.member.refusal.not-deactivated'))
  const unit = await findUnit(db, scope, found.value.unitId)
  if (unit?.archivedAt) return refused(conflict('people.member.refusal.unit-archived'))
  const state = (await hasMembership(db, scope, memberId)) ? 'active' : 'invited'
  await setMembershipActive(db, scope, memberId, true)
  await updateMember(db, scope, memberId, { state, deactivated_at: null })
  return changedState(context, found.value, 'member.reactivated')
}

async function changedState(
  context: MemberContext,
  before: MemberRecord,
  what: 'member.deactivated' | 'member.reactivated',
): Promise<Result<MemberRecord>> {
  const member = await readAgain(context, before.id)
  await registerMember(context, member)
  remember(context, {
    what,
    object: { kind: 'member', id: member.id },
    before: { state: before.state },
    after: { state: member.state },
  })
  announce(context, { kind: `people.${what.replace('.', '-')}`, payload: { memberId: member.id } })
  return done(member)
}

/**
 * What tells who the member was is removed wherever this room wrote it; what they did stays, by nobody in
 * particular. The account goes too, unless the person belongs to another organisation.
 */
export async function eraseMember(
  context: MemberContext,
  memberId: string,
  { revision, confirmation }: { readonly revision: number; readonly confirmation: string },
): Promise<Result<MemberRecord>> {
  const { db, scope, now } = context
  const found = await manageable(context, memberId, revision)
  if (!found.ok) return found
  const member = found.value
  if (confirmation !== member.email)
    return refused(
      invalidFields([{ path: 'confirmation', code: 'people.member.refusal.confirmation-differs' }]),
    )
  if (await isLastAdministrator(context, member)) return refused(lastAdministrator)
  if (memberId === context.actor.memberId) return refused(conflict('people.member.refusal.not-yourself'))
  const { locale } = await findSender(db, scope)
  await revokeInvitationsOf(db, scope, memberId, now)
  await revokeApiKeysOf(db, scope, memberId, now)
  const personId = await deleteMembership(db, scope, memberId)
  if (personId) await deletePersonWithoutMembership(db, personId)
  await erasePersonalValues(context, memberId)
  await deleteMailsTo(db, scope, member.email)
  await updateMember(db, scope, memberId, {
    name: translator(memberMessages, locale)('people.member.erased-name'),
    email: `${memberId}@erased.invalid`,
    job_title: '',
    state: 'deactivated',
    deactivated_at: member.deactivatedAt ?? now,
    erased_at: now,
  })
  await forgetObject(context, { kind: 'member', id: memberId })
  remember(context, { what: 'member.erased', object: { kind: 'member', id: memberId } })
  announce(context, { kind: 'people.member-erased', payload: { memberId } })
  return done(await readAgain(context, memberId))
}
