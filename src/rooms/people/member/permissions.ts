import type { Actor, Permission, Permissions, Place } from '#platform/actor.ts'
import { holds, managing, mayGive, roles, type Role } from './role.ts'

/** Everyone may look for a colleague; whom they find depends on their units. */
export const mayLookForMembers: Permission = actor => actor.grants.length > 0

/** Oneself, and those of the units where one holds a role. */
export const mayReadMember: Permission = (actor, place) =>
  actor.memberId === place.memberId || holds(actor, roles, place)

export const mayReadMemberHistory: Permission = (actor, place) =>
  holds(actor, [...managing, 'auditor'], place)

/** In a unit of theirs or below: what they may do there depends on the roles of the member, too. */
export const mayManageMembers: Permission = (actor, place) => holds(actor, managing, place)

/** Whole files of people, and what cannot be undone, are the business of administrators. */
export const mayImportMembers: Permission = (actor, place) => holds(actor, ['administrator'], place)
export const mayErase: Permission = (actor, place) => holds(actor, ['administrator'], place)

export const memberPermissions = {
  'members.list': mayLookForMembers,
  'members.read': mayReadMember,
  'members.history': mayReadMemberHistory,
  'members.invite': mayManageMembers,
  'members.change': mayManageMembers,
  'members.invite-again': mayManageMembers,
  'members.revoke-invitation': mayManageMembers,
  'members.give-role': mayManageMembers,
  'members.withdraw-role': mayManageMembers,
  'members.deactivate': mayManageMembers,
  'members.reactivate': mayManageMembers,
  'members.erase': mayErase,
  'members.import-preview': mayImportMembers,
  'members.import': mayImportMembers,
} satisfies Permissions

export interface Standing {
  readonly place: Place
  readonly roles: readonly { readonly role: Role; readonly place: Place }[]
}

/** A member is managed by who could have given them every role they have: no manager deactivates an administrator. */
export const mayManageMember = (actor: Actor, { place, roles: held }: Standing): boolean =>
  mayManageMembers(actor, place) && held.every(one => mayGive(actor, one.role, one.place))

const always = ['members.read', 'members.history'] as const
const byState = {
  invited: ['members.change', 'members.give-role', 'members.invite-again', 'members.revoke-invitation'],
  active: ['members.change', 'members.give-role', 'members.deactivate', 'members.erase'],
  deactivated: ['members.reactivate', 'members.erase'],
} as const

/** What the actor may do next with a member; the roles have their own list. */
export function nextOnMember(actor: Actor, state: keyof typeof byState, standing: Standing): string[] {
  const names = [...always, ...(mayManageMember(actor, standing) ? byState[state] : [])]
  return names.filter(name => memberPermissions[name](actor, standing.place))
}
