import { announce, remember, type Context } from '#platform/context.ts'
import { newId } from '#platform/id.ts'
import { keepObject } from '#platform/objects/registry.ts'
import { conflict, gone, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { findEmailOfPerson, findMembershipOfPerson, findSender, insertMembership } from '../data/identity.ts'
import { findInvitation, markAccepted } from '../data/invitations.ts'
import { findMember, type MemberRecord } from '../data/read.ts'
import { insertMember, insertRole, updateMember } from '../data/write.ts'

/** What the page of the public door says before it asks anything. */
export interface ReadInvitation {
  readonly memberId: string
  readonly organisationName: string
  readonly name: string
  readonly email: string
  readonly invitedByName: string | null
  readonly expiresAt: Date
}

/** Reads an invitation by its secret, the part of the link after the organisation's code. */
export async function readInvitation(
  context: Pick<Context, 'db' | 'scope' | 'now'>,
  secret: string,
): Promise<Result<ReadInvitation>> {
  const found = await openInvitation(context, secret)
  if (!found.ok) return found
  const { member, invitation } = found.value
  const { name: organisationName } = await findSender(context.db, context.scope)
  const { name, email } = member
  const { invitedByName, expiresAt } = invitation
  return done({ memberId: member.id, organisationName, name, email, invitedByName, expiresAt })
}

/**
 * The person who came by the link becomes the member. The person must have the e-mail that the link was sent to:
 * holding the link proves that, and no other account can be slipped in.
 */
export async function acceptInvitation(
  context: Context,
  { secret, personId }: { readonly secret: string; readonly personId: string },
): Promise<Result<{ readonly memberId: string }>> {
  const { db, scope, now } = context
  const found = await openInvitation(context, secret)
  if (!found.ok) return found
  const { member, invitation } = found.value
  if ((await findEmailOfPerson(db, personId)) !== member.email)
    return refused(conflict('people.member.refusal.invitation-of-another'))
  if (await findMembershipOfPerson(db, scope, personId))
    return refused(conflict('people.member.refusal.member-already'))
  await insertMembership(db, scope, { personId, memberId: member.id }, now)
  await updateMember(db, scope, member.id, { state: 'active' })
  await markAccepted(db, scope, invitation.id, now)
  remember(context, {
    what: 'member.joined',
    object: { kind: 'member', id: member.id },
    before: { state: 'invited' },
    after: { state: 'active' },
  })
  announce(context, { kind: 'people.member-joined', payload: { memberId: member.id } })
  return done({ memberId: member.id })
}

async function openInvitation({ db, scope, now }: Pick<Context, 'db' | 'scope' | 'now'>, secret: string) {
  const invitation = await findInvitation(db, scope, digestOf(secret))
  const member = invitation && (await findMember(db, scope, invitation.memberId, now))
  if (!invitation || !member) return refused(notFound('people.member.refusal.no-such-invitation'))
  if (invitation.acceptedAt) return refused(gone('people.member.refusal.invitation-used'))
  if (invitation.revokedAt || member.state !== 'invited')
    return refused(gone('people.member.refusal.invitation-revoked'))
  if (invitation.expiresAt <= now) return refused(gone('people.member.refusal.invitation-expired'))
  return done({ invitation, member })
}

export interface NewAdministrator {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly rootUnitId: string
}

/** Somebody becomes an administrator without having been invited: at the founding, or from the machine itself. */
export async function admitAdministrator(
  context: Context,
  { personId, name, email, rootUnitId }: NewAdministrator,
): Promise<Result<{ readonly memberId: string }>> {
  const { db, scope, now } = context
  if (await findMembershipOfPerson(db, scope, personId))
    return refused(conflict('people.member.refusal.member-already'))
  const memberId = newId(now)
  const member = { id: memberId, name, email, jobTitle: '', unitId: rootUnitId, state: 'active' } as const
  await insertMember(db, scope, member, now)
  const role = { id: newId(now), memberId, role: 'administrator', unitId: rootUnitId, lastDay: null } as const
  await insertRole(db, scope, role, now)
  await insertMembership(db, scope, { personId, memberId }, now)
  remember(context, {
    what: 'member.admitted',
    object: { kind: 'member', id: memberId },
    after: { role: 'administrator', unitId: rootUnitId },
    personal: { 'after.name': name, 'after.email': email },
    subjectId: memberId,
  })
  await registerMember(context, { ...member, erasedAt: null })
  return done({ memberId })
}

/** What search knows of a member. */
export const registerMember = (
  context: Context,
  member: Pick<MemberRecord, 'id' | 'name' | 'email' | 'jobTitle' | 'unitId' | 'state' | 'erasedAt'>,
): Promise<void> =>
  keepObject(context, {
    kind: 'member',
    id: member.id,
    unitId: member.unitId,
    title: member.name,
    body: member.erasedAt ? '' : `${member.jobTitle} ${member.email}`.trim(),
    archived: member.state === 'deactivated',
  })
