import type { MemberContext } from '#platform/context.ts'
import { conflict, forbidden, notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findMember, type MemberRecord } from '../data/read.ts'
import { countOtherAdministrators, lockAdministrators } from '../data/write.ts'
import { mayManageMember, type Standing } from '../permissions.ts'

export const changedMeanwhile: Refusal = { code: 'platform.refusal.changed-meanwhile', status: 412 }

export const standingOf = (member: MemberRecord): Standing => ({
  place: { unitPath: member.unitPath, memberId: member.id },
  roles: member.roles.map(({ role, unitPath }) => ({ role, place: { unitPath } })),
})

/** The member, when the actor may manage somebody with these roles, and has seen the latest revision. */
export async function manageable(
  { db, scope, now, actor }: MemberContext,
  memberId: string,
  revision?: number,
): Promise<Result<MemberRecord>> {
  await lockAdministrators(db, scope)
  const member = await findMember(db, scope, memberId, now)
  if (!member) return refused(notFound('platform.refusal.not-found'))
  if (!mayManageMember(actor, standingOf(member)))
    return refused(forbidden('people.member.refusal.not-yours-to-manage'))
  if (member.erasedAt) return refused(conflict('people.member.refusal.erased'))
  if (revision !== undefined && member.revision !== revision) return refused(changedMeanwhile)
  return done(member)
}

/** Somebody must remain who can do everything: the last administrator of the whole organisation stays one. */
export async function isLastAdministrator(
  { db, scope }: MemberContext,
  member: MemberRecord,
): Promise<boolean> {
  const administers = member.roles.some(
    ({ role, unitPath }) => role === 'administrator' && unitPath.length === 1,
  )
  return (
    administers && member.state === 'active' && (await countOtherAdministrators(db, scope, member.id)) === 0
  )
}

export const lastAdministrator: Refusal = conflict('people.member.refusal.last-administrator')

export async function readAgain({ db, scope, now }: MemberContext, id: string): Promise<MemberRecord> {
  const member = await findMember(db, scope, id, now)
  if (!member) throw new Error('a member that was just written is not there')
  return member
}
