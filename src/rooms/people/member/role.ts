import type { Actor, Place } from '#platform/actor.ts'

/**
 * What a member is in a unit and all below it:
 * administrator: everything; quality-manager: everything but the members' security and the upkeep of the house;
 * manager: what belongs to their units, and who works in them; contributor: takes part in what is under way;
 * front-line: records what customers say; reader: reads; auditor: reads everything, until a last day.
 */
export const roles = [
  'administrator',
  'quality-manager',
  'manager',
  'contributor',
  'front-line',
  'reader',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** Those who answer for the organisation or for a part of it. */
export const managing: readonly Role[] = ['administrator', 'quality-manager', 'manager']

/** Those who answer for the whole system, wherever their role is given. */
export const governing: readonly Role[] = ['administrator', 'quality-manager']

/** One of these roles, given for the unit where it stands or for one above. */
export const holds = (actor: Pick<Actor, 'grants'>, asked: readonly Role[], place: Place): boolean =>
  actor.grants.some(
    grant => (asked as readonly string[]).includes(grant.role) && place.unitPath.includes(grant.unitId),
  )

const givenBy: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  administrator: roles,
  'quality-manager': roles.filter(role => role !== 'administrator'),
  manager: ['contributor', 'front-line', 'reader'],
}

interface Giver extends Pick<Actor, 'grants'> {
  readonly kind?: Actor['kind']
}

/**
 * Nobody gives a role that they could not take back: a role is given by those who manage it, where they do. A key
 * makes nobody govern: what it made would outlive it, once it has leaked and been revoked.
 */
export const mayGive = (actor: Giver, role: Role, place: Place): boolean =>
  !(actor.kind === 'api-key' && governing.includes(role)) &&
  managing.some(giver => givenBy[giver]?.includes(role) && holds(actor, [giver], place))

/** The roles that the actor may give at this place, in the order of the list. */
export const givableAt = (actor: Giver, place: Place): Role[] =>
  roles.filter(role => mayGive(actor, role, place))

/** An auditor comes for a time: the right to read everything ends by itself. */
export const needsLastDay = (role: Role): boolean => role === 'auditor'
