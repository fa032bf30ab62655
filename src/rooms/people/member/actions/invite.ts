import { remember, type Context, type MemberContext } from '#platform/context.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/format.ts'
import { translator } from '#platform/i18n/translate.ts'
import { newId, newToken } from '#platform/id.ts'
import { sendMail } from '#platform/mail/send.ts'
import { conflict, invalidFields, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { findUnit } from '../../unit/facts.ts'
import type { RoleWanted } from '../contract.ts'
import { findSender, type OrganisationSender } from '../data/identity.ts'
import { insertInvitation, revokeInvitationsOf } from '../data/invitations.ts'
import { findMember, findStateByEmail, type MemberRecord } from '../data/read.ts'
import { insertMember, insertRole, updateMember } from '../data/write.ts'
import { expiryOf, invitationAddress } from '../invitation.ts'
import { memberMessages } from '../messages.en.ts'
import { isOfDemonstration } from '../reserved-domain.ts'
import { registerMember } from './accept.ts'
import { refusalOfRole } from './give-role.ts'
import { manageable, readAgain } from './standing.ts'

export interface Invited {
  readonly email: string
  readonly name: string
  readonly jobTitle: string
  readonly unitId: string
  readonly roles: readonly RoleWanted[]
  readonly locale?: Locale | undefined
}

/** Somebody who is not here yet becomes a member, with roles, and receives a link. */
export async function inviteMember(context: MemberContext, invited: Invited): Promise<Result<MemberRecord>> {
  const sender = await findSender(context.db, context.scope)
  const added = await addInvited(context, sender, invited)
  if (!added.ok) return added
  await sendInvitation(context, sender, added.value, invited.locale)
  return done(await readAgain(context, added.value.id))
}

export type Added = Pick<MemberRecord, 'id' | 'name' | 'email'>

/** Without the message: an import adds whole lists before anyone is written to. */
export async function addInvited(
  context: MemberContext,
  sender: OrganisationSender,
  invited: Invited,
): Promise<Result<Added>> {
  const { db, scope, now } = context
  const refusal =
    (await refusalOfInvited(context, sender, invited)) ??
    (await refusalOfRoles(context, sender, invited.roles))
  if (refusal) return refused(refusal)
  const { email, name, jobTitle, unitId } = invited
  const id = newId(now)
  const member = { id, name, email, jobTitle, unitId, state: 'invited' } as const
  const inserted = await insertMember(db, scope, member, now)
  if (!inserted) return refused(invalidFields([{ path: 'email', code: 'people.member.refusal.email-taken' }]))
  for (const { role, unitId: where, lastDay } of withoutRepeats(invited.roles))
    await insertRole(db, scope, { id: newId(now), memberId: id, role, unitId: where, lastDay }, now)
  remember(context, {
    what: 'member.invited',
    object: { kind: 'member', id },
    after: { unitId, roles: withoutRepeats(invited.roles) },
    personal: { 'after.name': name, 'after.email': email, 'after.jobTitle': jobTitle },
    subjectId: id,
  })
  await registerMember(context, { ...member, erasedAt: null })
  return done({ id, name, email })
}

const withoutRepeats = (roles: readonly RoleWanted[]): RoleWanted[] => [
  ...new Map(roles.map(wanted => [`${wanted.role} ${wanted.unitId}`, wanted])).values(),
]

async function refusalOfInvited(
  { db, scope }: Context,
  sender: OrganisationSender,
  { email, unitId }: Invited,
): Promise<Refusal | null> {
  if (isOfDemonstration(email) !== sender.demonstration)
    return invalidFields([
      {
        path: 'email',
        code: `people.member.refusal.${sender.demonstration ? 'not-of-demonstration' : 'of-demonstration'}`,
      },
    ])
  const state = await findStateByEmail(db, scope, email)
  if (state)
    return invalidFields([
      {
        path: 'email',
        code: `people.member.refusal.${state === 'deactivated' ? 'email-deactivated' : 'email-taken'}`,
      },
    ])
  const unit = await findUnit(db, scope, unitId)
  return unit && !unit.archivedAt
    ? null
    : invalidFields([{ path: 'unitId', code: 'people.unit.refusal.no-such-unit' }])
}

async function refusalOfRoles(
  context: MemberContext,
  { timeZone }: OrganisationSender,
  roles: readonly RoleWanted[],
): Promise<Refusal | null> {
  for (const [index, wanted] of roles.entries()) {
    const refusal = await refusalOfRole(context, timeZone, wanted, `roles.${index}.`)
    if (refusal) return refusal
  }
  return null
}

/** A new link; those sent before no longer serve. The people of the demonstration are written to by nobody. */
export async function sendInvitation(
  context: MemberContext,
  sender: OrganisationSender,
  member: Added,
  locale: Locale = sender.locale,
): Promise<void> {
  const { db, scope, now, actor, installation } = context
  const secret = newToken()
  await revokeInvitationsOf(db, scope, member.id, now)
  const expiresAt = expiryOf(now)
  await insertInvitation(db, scope, {
    id: newId(now),
    memberId: member.id,
    tokenDigest: digestOf(secret),
    invitedBy: actor.memberId,
    createdAt: now,
    expiresAt,
  })
  if (sender.demonstration) return
  const host = await findMember(db, scope, actor.memberId, now)
  const say = translator(memberMessages, locale)
  const values = {
    organisation: sender.name,
    host: host?.name ?? sender.name,
    name: member.name,
    until: formatInstant(locale, expiresAt, sender.timeZone),
  }
  await sendMail(context, {
    to: member.email,
    locale,
    words: {
      subject: say('people.member.invitation.subject', values),
      title: say('people.member.invitation.title', values),
      paragraphs: [say('people.member.invitation.text', values)],
      button: {
        label: say('people.member.invitation.button'),
        url: invitationAddress(installation.publicUrl(), { publicCode: sender.publicCode, secret }),
      },
      note: say('people.member.invitation.note', values),
      sender: sender.name,
    },
  })
}

export async function inviteAgain(context: MemberContext, memberId: string): Promise<Result<MemberRecord>> {
  const found = await manageable(context, memberId)
  if (!found.ok) return found
  if (found.value.state !== 'invited') return refused(conflict('people.member.refusal.not-invited'))
  await sendInvitation(context, await findSender(context.db, context.scope), found.value)
  remember(context, { what: 'member.invited-again', object: { kind: 'member', id: memberId } })
  return done(await readAgain(context, memberId))
}

/** Who has not come yet will not: the links no longer serve. */
export async function revokeInvitation(
  context: MemberContext,
  memberId: string,
): Promise<Result<MemberRecord>> {
  const { db, scope, now } = context
  const found = await manageable(context, memberId)
  if (!found.ok) return found
  if (found.value.state !== 'invited') return refused(conflict('people.member.refusal.not-invited'))
  await revokeInvitationsOf(db, scope, memberId, now)
  await updateMember(db, scope, memberId, { state: 'deactivated', deactivated_at: now })
  remember(context, {
    what: 'member.invitation-revoked',
    object: { kind: 'member', id: memberId },
    before: { state: 'invited' },
    after: { state: 'deactivated' },
  })
  const member = await readAgain(context, memberId)
  await registerMember(context, member)
  return done(member)
}
