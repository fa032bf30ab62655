import type { Place } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { done, type Result } from '#platform/result.ts'
import { historyOf, placeOfUnit } from '../../unit/facts.ts'
import { changeMember, deactivateMember, eraseMember, reactivateMember } from '../actions/change.ts'
import { giveRole, withdrawRole } from '../actions/give-role.ts'
import { inviteAgain, inviteMember, revokeInvitation } from '../actions/invite.ts'
import { standingOf } from '../actions/standing.ts'
import * as contract from '../contract.ts'
import { findMember, searchMembers, type HeldRole, type MemberRecord } from '../data/read.ts'
import { mayManageMember, memberPermissions as may, nextOnMember } from '../permissions.ts'
import { mayGive } from '../role.ts'

function presentMember({ actor, now }: MemberContext, member: MemberRecord): contract.Member {
  const standing = standingOf(member)
  const isManaged = mayManageMember(actor, standing) && !member.erasedAt
  const mayLoseOne = isManaged && member.state !== 'deactivated' && member.roles.length > 1
  return {
    id: member.id,
    name: member.name,
    email: member.erasedAt ? '' : member.email,
    jobTitle: member.jobTitle,
    unitId: member.unitId,
    unitName: member.unitName,
    state: member.state,
    roles: member.roles.map(held => ({
      id: held.id,
      role: held.role,
      unitId: held.unitId,
      unitName: held.unitName,
      lastDay: held.lastDay,
      ended: held.ended,
      may: mayLoseOne && mayGive(actor, held.role, placeOfRole(held)) ? ['members.withdraw-role'] : [],
    })),
    createdAt: member.createdAt.toISOString(),
    deactivatedAt: member.deactivatedAt?.toISOString() ?? null,
    invitation:
      member.invitedAt && member.invitationExpiresAt
        ? {
            sentAt: member.invitedAt.toISOString(),
            expiresAt: member.invitationExpiresAt.toISOString(),
            expired: member.invitationExpiresAt <= now,
          }
        : null,
    erased: member.erasedAt !== null,
    revision: member.revision,
    may: member.erasedAt
      ? []
      : withoutOneself(actor.memberId, member, nextOnMember(actor, member.state, standing)),
  }
}

const placeOfRole = (held: HeldRole): Place => ({ unitPath: held.unitPath })

/** Nobody ends their own access by mistake. */
const withoutOneself = (actorId: string, member: MemberRecord, names: string[]): string[] =>
  actorId === member.id ? names.filter(name => !/deactivate|erase/.test(name)) : names

const presented = (context: MemberContext, result: Result<MemberRecord>): Result<contract.Member> =>
  result.ok ? done(presentMember(context, result.value)) : result

async function placeOfMember({ db, scope, now }: MemberContext, memberId: string): Promise<Place | null> {
  const member = await findMember(db, scope, memberId, now)
  return member && { unitPath: member.unitPath, memberId }
}

/** What the reader may do with the list itself. */
const nextOnList = ({ actor, organisationPlace }: MemberContext): string[] => [
  ...(actor.grants.some(({ unitId }) => may['members.invite'](actor, { unitPath: [unitId] }))
    ? ['members.invite']
    : []),
  ...(may['members.import'](actor, organisationPlace) ? ['members.import-preview', 'members.import'] : []),
]

const reading: readonly Route[] = [
  memberRoute(contract.listMembers, {
    may: may['members.list'],
    place: wholeOrganisation,
    act: async (context, { query: { cursor, limit, ...search } }) => {
      const { db, scope, now, actor } = context
      const seenBy = { unitIds: actor.grants.map(grant => grant.unitId), memberId: actor.memberId }
      const page = await searchMembers(db, scope, now, { ...search, seenBy }, { cursor, limit })
      const items = page.members.map(member => presentMember(context, member))
      return done({ items, nextCursor: page.nextCursor, total: page.total, may: nextOnList(context) })
    },
  }),
  memberRoute(contract.readMember, {
    may: may['members.read'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params }) => {
      const { db, scope, now } = context
      const member = await findMember(db, scope, params.memberId, now)
      return done(presentMember(context, member!))
    },
  }),
  memberRoute(contract.readMemberHistory, {
    may: may['members.history'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async ({ db, scope }, { params, query }) => {
      const { lines, nextCursor } = await historyOf(db, scope, { kind: 'member', id: params.memberId }, query)
      return done({ items: lines.map(line => ({ ...line, at: line.at.toISOString() })), nextCursor })
    },
  }),
]

const inviting: readonly Route[] = [
  memberRoute(contract.inviteMember, {
    may: may['members.invite'],
    place: ({ db, scope }, { body }) => placeOfUnit(db, scope, body.unitId),
    act: async (context, { body }) => presented(context, await inviteMember(context, body)),
  }),
  memberRoute(contract.inviteAgain, {
    may: may['members.invite-again'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params }) => presented(context, await inviteAgain(context, params.memberId)),
  }),
  memberRoute(contract.revokeInvitation, {
    may: may['members.revoke-invitation'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params }) => presented(context, await revokeInvitation(context, params.memberId)),
  }),
]

const changing: readonly Route[] = [
  memberRoute(contract.changeMember, {
    may: may['members.change'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params, body }) =>
      presented(context, await changeMember(context, params.memberId, body)),
  }),
  memberRoute(contract.giveRole, {
    may: may['members.give-role'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params, body }) =>
      presented(context, await giveRole(context, params.memberId, body)),
  }),
  memberRoute(contract.withdrawRole, {
    may: may['members.withdraw-role'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params }) =>
      presented(context, await withdrawRole(context, params.memberId, params.roleId)),
  }),
]

const ending: readonly Route[] = [
  memberRoute(contract.deactivateMember, {
    may: may['members.deactivate'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params, body }) =>
      presented(context, await deactivateMember(context, params.memberId, body.revision)),
  }),
  memberRoute(contract.reactivateMember, {
    may: may['members.reactivate'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params, body }) =>
      presented(context, await reactivateMember(context, params.memberId, body.revision)),
  }),
  memberRoute(contract.eraseMember, {
    may: may['members.erase'],
    place: (context, { params }) => placeOfMember(context, params.memberId),
    act: async (context, { params, body }) =>
      presented(context, await eraseMember(context, params.memberId, body)),
  }),
]

export const memberRoutes: readonly Route[] = [...reading, ...inviting, ...changing, ...ending]
