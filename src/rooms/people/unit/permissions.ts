import type { Actor, Permission, Permissions, Place } from '#platform/actor.ts'
import { governing, holds, managing, roles } from '../member/role.ts'

/** Everyone has a part of the tree to see; what is in it depends on their roles. */
export const maySeeTree: Permission = actor => actor.grants.length > 0

export const mayReadUnit: Permission = (actor, place) => holds(actor, roles, place)

export const mayReadUnitHistory: Permission = (actor, place) => holds(actor, [...managing, 'auditor'], place)

/** Below a unit: who manages it shapes what is in it. */
export const mayAddBelow: Permission = (actor, place) => holds(actor, managing, place)

/** A manager shapes what is below their unit; the unit itself is the business of those above. */
export const mayManageUnit: Permission = (actor, place) =>
  holds(actor, governing, place) || holds(actor, ['manager'], above(place))

const above = (place: Place): Place => ({ unitPath: place.unitPath.slice(0, -1) })

export const unitPermissions = {
  'units.list': maySeeTree,
  'units.read': mayReadUnit,
  'units.history': mayReadUnitHistory,
  'units.create': mayAddBelow,
  'units.reorder': mayAddBelow,
  'units.rename': mayManageUnit,
  'units.move': mayManageUnit,
  'units.merge': mayManageUnit,
  'units.archive': mayManageUnit,
  'units.restore': mayManageUnit,
} satisfies Permissions

/** The root and a closed unit allow less than the role does. */
export function nextOnUnit(
  actor: Actor,
  unit: { readonly path: readonly string[]; readonly archived: boolean; readonly merged: boolean },
): string[] {
  const isRoot = unit.path.length === 1
  const names = unit.archived
    ? (['units.read', 'units.history', ...(unit.merged ? [] : (['units.restore'] as const))] as const)
    : ([
        'units.read',
        'units.history',
        'units.create',
        'units.reorder',
        'units.rename',
        ...(isRoot ? [] : (['units.move', 'units.merge', 'units.archive'] as const)),
      ] as const)
  return names.filter(name => unitPermissions[name](actor, { unitPath: unit.path }))
}
