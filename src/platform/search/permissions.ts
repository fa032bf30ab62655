import type { Permission, Permissions } from '../actor.ts'

/** Every member searches; what each one finds depends on their units. */
const maySearch: Permission = () => true

export const searchPermissions = { 'search.read': maySearch } satisfies Permissions
