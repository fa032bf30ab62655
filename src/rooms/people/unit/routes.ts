import type { Place } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { done, type Result } from '#platform/result.ts'
import { mayGive } from '../member/role.ts'
import { archiveUnit, mergeUnit, restoreUnit } from './actions/close.ts'
import { createUnit, moveUnit, renameUnit, reorderUnits } from './actions/shape.ts'
import * as contract from './contract.ts'
import { historyOf } from './data/history.ts'
import { findUnit, listUnits, lockTree } from './data/read.ts'
import { nextOnUnit, unitPermissions as may } from './permissions.ts'
import { seenFrom, type UnitNode } from './tree.ts'

type Units = readonly [string, ...string[]]

const presentUnit = (
  { actor }: MemberContext,
  unit: UnitNode & { readonly contextOnly?: boolean },
): contract.Unit => ({
  id: unit.id,
  parentId: unit.parentId,
  path: [...unit.path],
  name: unit.name,
  kind: unit.kind,
  code: unit.code,
  position: unit.position,
  archivedAt: unit.archivedAt?.toISOString() ?? null,
  mergedIntoId: unit.mergedIntoId,
  contextOnly: unit.contextOnly ?? false,
  revision: unit.revision,
  may: nextOnUnit(actor, {
    path: unit.path,
    archived: unit.archivedAt !== null,
    merged: unit.mergedIntoId !== null,
  }),
})

const presented = (context: MemberContext, result: Result<UnitNode>): Result<contract.Unit> =>
  result.ok ? done(presentUnit(context, result.value)) : result

async function placesOf({ db, scope }: MemberContext, ids: Units): Promise<Place[] | null> {
  const units = await Promise.all(ids.map(id => findUnit(db, scope, id)))
  return units.every(unit => unit !== null) ? units.map(unit => ({ unitPath: unit.path })) : null
}

/** The tree is held before the permission is asked: a unit must not move between the question and the act. */
async function heldPlaces(context: MemberContext, ...ids: Units): Promise<Place[] | null> {
  await lockTree(context.db, context.scope)
  return placesOf(context, ids)
}

/** Where the unit is, and where it would be. */
async function placesOfMove(
  context: MemberContext,
  unitId: string,
  parentId: string,
): Promise<Place[] | null> {
  const places = await heldPlaces(context, unitId, parentId)
  const [here, parent] = places ?? []
  return here && parent ? [here, { unitPath: [...parent.unitPath, unitId] }] : null
}

const reading: readonly Route[] = [
  memberRoute(contract.listUnits, {
    may: may['units.list'],
    place: wholeOrganisation,
    act: async (context, { query }) => {
      const all = await listUnits(context.db, context.scope)
      const asked = query.archived === 'with' ? all : all.filter(unit => !unit.archivedAt)
      const granted = new Set(context.actor.grants.map(grant => grant.unitId))
      const items = seenFrom(asked, granted).map(unit => presentUnit(context, unit))
      return done({ items, nextCursor: null })
    },
  }),
  memberRoute(contract.readUnit, {
    may: may['units.read'],
    place: (context, { params }) => placesOf(context, [params.unitId]),
    act: async (context, { params }) => {
      const unit = await findUnit(context.db, context.scope, params.unitId)
      return done(presentUnit(context, unit!))
    },
  }),
  memberRoute(contract.readUnitHistory, {
    may: may['units.history'],
    place: (context, { params }) => placesOf(context, [params.unitId]),
    act: async ({ db, scope }, { params, query }) => {
      const { lines, nextCursor } = await historyOf(db, scope, { kind: 'unit', id: params.unitId }, query)
      return done({ items: lines.map(line => ({ ...line, at: line.at.toISOString() })), nextCursor })
    },
  }),
]

const shaping: readonly Route[] = [
  memberRoute(contract.createUnit, {
    may: may['units.create'],
    place: (context, { body }) => heldPlaces(context, body.parentId),
    act: async (context, { body }) => presented(context, await createUnit(context, body)),
  }),
  memberRoute(contract.renameUnit, {
    may: may['units.rename'],
    place: (context, { params }) => heldPlaces(context, params.unitId),
    act: async (context, { params, body }) =>
      presented(context, await renameUnit(context, params.unitId, body)),
  }),
  memberRoute(contract.moveUnit, {
    may: may['units.move'],
    place: (context, { params, body }) => placesOfMove(context, params.unitId, body.parentId),
    act: async (context, { params, body }) =>
      presented(context, await moveUnit(context, params.unitId, body)),
  }),
  memberRoute(contract.reorderUnits, {
    may: may['units.reorder'],
    place: (context, { params }) => heldPlaces(context, params.unitId),
    act: async (context, { params, body }) => {
      const result = await reorderUnits(context, params.unitId, body.children)
      return result.ok ? done({ items: result.value.map(unit => presentUnit(context, unit)) }) : result
    },
  }),
]

const closing: readonly Route[] = [
  memberRoute(contract.mergeUnit, {
    may: may['units.merge'],
    place: (context, { params, body }) => heldPlaces(context, params.unitId, body.intoId),
    act: async (context, { params, body }) => {
      const result = await mergeUnit(context, params.unitId, body, (role, place) =>
        mayGive(context.actor, role, place),
      )
      if (!result.ok) return result
      const { source, target, moved } = result.value
      return done({ source: presentUnit(context, source), target: presentUnit(context, target), moved })
    },
  }),
  memberRoute(contract.archiveUnit, {
    may: may['units.archive'],
    place: (context, { params }) => heldPlaces(context, params.unitId),
    act: async (context, { params, body }) => {
      const result = await archiveUnit(context, params.unitId, body)
      if (!result.ok) return result
      return done({ unit: presentUnit(context, result.value.unit), archived: [...result.value.archived] })
    },
  }),
  memberRoute(contract.restoreUnit, {
    may: may['units.restore'],
    place: (context, { params }) => heldPlaces(context, params.unitId),
    act: async (context, { params, body }) =>
      presented(context, await restoreUnit(context, params.unitId, body.revision)),
  }),
]

export const unitRoutes: readonly Route[] = [...reading, ...shaping, ...closing]
