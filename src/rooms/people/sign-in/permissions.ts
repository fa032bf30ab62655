import type { Actor, Permissions, Place } from '#platform/actor.ts'
import { holds } from '#rooms/people/member/role.ts'

/** A key is made by a person at work, not by another key: a leaked key must not outlive its expiry. */
export const mayCreateApiKey = (actor: Actor, _place: Place): boolean =>
  actor.kind === 'member' && actor.grants.length > 0

/** Whoever works here sees their own keys; the list says whose. */
export const mayListApiKeys = (actor: Actor, _place: Place): boolean => actor.grants.length > 0

export const maySeeEveryApiKey = (actor: Actor, place: Place): boolean =>
  holds(actor, ['administrator'], place)

/** The place carries the member whose key it is. */
export const mayRevokeApiKey = (actor: Actor, place: Place): boolean =>
  !actor.readOnly && (place.memberId === actor.memberId || holds(actor, ['administrator'], place))

/** Who chooses the provider decides who enters: administrators in person, never an API key. */
export const mayManageIdentityProviders = (actor: Actor, place: Place): boolean =>
  actor.kind === 'member' && holds(actor, ['administrator'], place)

export const signInPermissions = {
  'api-keys.list': mayListApiKeys,
  'api-keys.create': mayCreateApiKey,
  'api-keys.revoke': mayRevokeApiKey,
  'identity-providers.list': mayManageIdentityProviders,
  'identity-providers.create': mayManageIdentityProviders,
  'identity-providers.change': mayManageIdentityProviders,
  'identity-providers.remove': mayManageIdentityProviders,
} satisfies Permissions
