import type { Place } from '#platform/actor.ts'
import { announce, remember, type Context } from '#platform/context.ts'
import { conflict, forbidden, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import type { Role } from '../../member/role.ts'
import { moveMembers, moveRegisteredObjects, moveRoles, rolesGivenOn } from '../data/merge.ts'
import { countMembersIn, findUnit, listChildren, listSubtree, lockTree } from '../data/read.ts'
import { archiveUnits, hangUnder, updateUnit, writeOrder } from '../data/write.ts'
import { isRoot, isWithin, type UnitNode } from '../tree.ts'
import { absent, archivedAlready, changedMeanwhile, closeRanks, openChildren, settle } from './shape.ts'

export interface Merged {
  readonly source: UnitNode
  readonly target: UnitNode
  readonly moved: { readonly children: number; readonly members: number; readonly roles: number }
}

/**
 * Children, members and roles go over to the other unit; the unit itself is archived and says where it went. A role
 * that goes over is a role given there: whoever merges must be able to give it.
 */
export async function mergeUnit(
  context: Context,
  id: string,
  { revision, intoId }: { readonly revision: number; readonly intoId: string },
  mayGive: (role: Role, place: Place) => boolean,
): Promise<Result<Merged>> {
  const { db, scope, now } = context
  await lockTree(db, scope)
  const [source, target] = [await findUnit(db, scope, id), await findUnit(db, scope, intoId)]
  if (!source || !target) return refused(absent)
  if (source.revision !== revision) return refused(changedMeanwhile)
  const refusal = refusalOfMerge(source, target)
  if (refusal) return refused(refusal)
  const carried = await rolesGivenOn(db, scope, id)
  if (!carried.every(role => mayGive(role, { unitPath: target.path })))
    return refused(forbidden('people.unit.refusal.roles-not-yours-to-give'))
  const children = await moveChildren(context, source, target)
  const members = await moveMembers(db, scope, id, intoId)
  const roles = await moveRoles(db, scope, id, intoId)
  await moveRegisteredObjects(db, scope, id, intoId)
  await updateUnit(db, scope, id, { archived_at: now, merged_into_id: intoId })
  await updateUnit(db, scope, intoId, {})
  await closeRanks(context, source.parentId ?? intoId)
  const moved = { children: children.length, members: members.length, roles }
  rememberMerger(context, source, target, { children, members, roles })
  announce(context, { kind: 'people.unit-merged', payload: { unitId: id, intoId } })
  return done({ source: await settle(context, id), target: await settle(context, intoId), moved })
}

function refusalOfMerge(source: UnitNode, target: UnitNode): Refusal | null {
  if (isRoot(source)) return conflict('people.unit.refusal.root-stays')
  if (source.archivedAt || target.archivedAt) return archivedAlready
  if (isWithin(target, source.id)) return conflict('people.unit.refusal.below-itself')
  return null
}

/** Those that are archived follow as well: a unit that is gone has nothing below it. */
async function moveChildren(context: Context, source: UnitNode, target: UnitNode): Promise<string[]> {
  const { db, scope } = context
  const children = await listChildren(db, scope, source.id)
  const present = await openChildren(context, target.id)
  for (const child of children) await hangUnder(db, scope, child, target)
  const arriving = children.filter(child => !child.archivedAt).map(child => child.id)
  await writeOrder(db, scope, [...present.filter(child => child !== source.id), ...arriving])
  return children.map(child => child.id)
}

function rememberMerger(
  context: Context,
  source: UnitNode,
  target: UnitNode,
  moved: {
    readonly children: readonly string[]
    readonly members: readonly string[]
    readonly roles: number
  },
): void {
  remember(context, {
    what: 'unit.merged',
    object: { kind: 'unit', id: source.id },
    before: { name: source.name, parentId: source.parentId },
    after: { intoId: target.id, intoName: target.name, ...moved },
  })
  remember(context, {
    what: 'unit.received',
    object: { kind: 'unit', id: target.id },
    after: { fromId: source.id, fromName: source.name, ...moved },
  })
}

export interface Archived {
  readonly unit: UnitNode
  /** The unit, and those below it that were archived with it. */
  readonly archived: readonly string[]
}

/** A unit with people in it is not archived: they are moved, or the unit is merged into another. */
export async function archiveUnit(
  context: Context,
  id: string,
  { revision, withUnitsBelow }: { readonly revision: number; readonly withUnitsBelow: boolean },
): Promise<Result<Archived>> {
  const { db, scope, now } = context
  await lockTree(db, scope)
  const unit = await findUnit(db, scope, id)
  if (!unit) return refused(absent)
  if (unit.revision !== revision) return refused(changedMeanwhile)
  if (isRoot(unit)) return refused(conflict('people.unit.refusal.root-stays'))
  if (unit.archivedAt) return refused(archivedAlready)
  const open = (await listSubtree(db, scope, id)).filter(one => !one.archivedAt)
  if (open.length > 1 && !withUnitsBelow)
    return refused(conflict('people.unit.refusal.has-children', { count: open.length - 1 }))
  const ids = open.map(one => one.id)
  const members = await countMembersIn(db, scope, ids)
  if (members > 0) return refused(conflict('people.unit.refusal.has-members', { count: members }))
  await archiveUnits(db, scope, ids, now)
  await closeRanks(context, unit.parentId ?? id)
  for (const one of open)
    remember(context, {
      what: 'unit.archived',
      object: { kind: 'unit', id: one.id },
      before: { archived: false },
      after: { archived: true, ...(one.id !== id && { withUnitId: id, withUnitName: unit.name }) },
    })
  for (const below of ids.filter(one => one !== id)) await settle(context, below)
  return done({ unit: await settle(context, id), archived: ids })
}

/** An archived unit comes back where it was, last among its brothers and sisters. */
export async function restoreUnit(context: Context, id: string, revision: number): Promise<Result<UnitNode>> {
  const { db, scope } = context
  await lockTree(db, scope)
  const unit = await findUnit(db, scope, id)
  if (!unit) return refused(absent)
  if (unit.revision !== revision) return refused(changedMeanwhile)
  if (!unit.archivedAt) return refused(conflict('people.unit.refusal.not-archived'))
  if (unit.mergedIntoId) return refused(conflict('people.unit.refusal.merged'))
  const parent = unit.parentId ? await findUnit(db, scope, unit.parentId) : null
  if (!parent || parent.archivedAt) return refused(conflict('people.unit.refusal.parent-archived'))
  const siblings = await openChildren(context, parent.id)
  await updateUnit(db, scope, id, { archived_at: null })
  await writeOrder(db, scope, [...siblings, id])
  remember(context, {
    what: 'unit.restored',
    object: { kind: 'unit', id },
    before: { archived: true },
    after: { archived: false },
  })
  return done(await settle(context, id))
}
