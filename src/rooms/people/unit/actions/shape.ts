import { announce, remember, type Context } from '#platform/context.ts'
import { newId } from '#platform/id.ts'
import { keepObject } from '#platform/objects/registry.ts'
import { conflict, invalidFields, notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findUnit, findUnitByCode, listChildren, lockTree } from '../data/read.ts'
import { hangUnder, insertUnit, updateUnit, writeOrder, type UnitChanges } from '../data/write.ts'
import { isRoot, isWithin, withAt, type UnitNode } from '../tree.ts'

const codeTaken: Refusal = invalidFields([{ path: 'code', code: 'people.unit.refusal.code-taken' }])
export const changedMeanwhile: Refusal = { code: 'platform.refusal.changed-meanwhile', status: 412 }
export const absent: Refusal = notFound('platform.refusal.not-found')
const parentAbsent = invalidFields([{ path: 'parentId', code: 'people.unit.refusal.no-such-unit' }])
export const archivedAlready = conflict('people.unit.refusal.archived')

export interface UnitWanted {
  readonly name: string
  readonly kind?: string
  readonly code?: string | null
  readonly position?: number | undefined
}

/** The unit that stands for the whole organisation; made once, at its founding. */
export async function plantRoot(context: Context, name: string): Promise<UnitNode> {
  const id = newId(context.now)
  await insertUnit(context.db, context.scope, {
    id,
    parentId: null,
    path: [id],
    name,
    kind: '',
    code: null,
    position: 0,
  })
  remember(context, { what: 'unit.created', object: { kind: 'unit', id }, after: { name } })
  return settle(context, id)
}

export async function createUnit(
  context: Context,
  { parentId, name, kind = '', code = null, position }: UnitWanted & { readonly parentId: string },
): Promise<Result<UnitNode>> {
  const { db, scope, now } = context
  await lockTree(db, scope)
  const parent = await findUnit(db, scope, parentId)
  if (!parent) return refused(parentAbsent)
  if (parent.archivedAt) return refused(archivedAlready)
  if (code !== null && (await findUnitByCode(db, scope, code))) return refused(codeTaken)
  const siblings = await openChildren(context, parent.id)
  const id = newId(now)
  const path = [...parent.path, id]
  await insertUnit(db, scope, { id, parentId, path, name, kind, code, position: siblings.length })
  await writeOrder(db, scope, withAt(siblings, id, position))
  remember(context, {
    what: 'unit.created',
    object: { kind: 'unit', id },
    after: { name, kind, code, parentId, parentName: parent.name },
  })
  return done(await settle(context, id))
}

export async function renameUnit(
  context: Context,
  id: string,
  {
    revision,
    ...wanted
  }: { readonly revision: number } & {
    readonly [Key in 'name' | 'kind' | 'code']?: UnitWanted[Key] | undefined
  },
): Promise<Result<UnitNode>> {
  const { db, scope } = context
  await lockTree(db, scope)
  const unit = await findUnit(db, scope, id)
  if (!unit) return refused(absent)
  if (unit.revision !== revision) return refused(changedMeanwhile)
  if (unit.archivedAt) return refused(archivedAlready)
  const changes = changesOf(unit, wanted)
  if (Object.keys(changes).length === 0) return done(unit)
  if (changes.code && (await findUnitByCode(db, scope, changes.code))) return refused(codeTaken)
  await updateUnit(db, scope, id, changes)
  const before = Object.fromEntries(Object.keys(changes).map(key => [key, unit[key as 'name']]))
  remember(context, { what: 'unit.renamed', object: { kind: 'unit', id }, before, after: { ...changes } })
  return done(await settle(context, id))
}

function changesOf(
  unit: UnitNode,
  wanted: { readonly [Key in 'name' | 'kind' | 'code']?: string | null | undefined },
): UnitChanges {
  const changed = (['name', 'kind', 'code'] as const).filter(
    key => wanted[key] !== undefined && wanted[key] !== unit[key],
  )
  return Object.fromEntries(changed.map(key => [key, wanted[key]]))
}

/** Moves a unit with all below it. */
export async function moveUnit(
  context: Context,
  id: string,
  wanted: { readonly revision: number; readonly parentId: string; readonly position?: number | undefined },
): Promise<Result<UnitNode>> {
  const { db, scope } = context
  await lockTree(db, scope)
  const unit = await findUnit(db, scope, id)
  if (!unit) return refused(absent)
  if (unit.revision !== wanted.revision) return refused(changedMeanwhile)
  const parent = await findUnit(db, scope, wanted.parentId)
  const refusal = refusalOfMove(unit, parent)
  if (refusal || !parent) return refused(refusal ?? parentAbsent)
  const siblings = await openChildren(context, parent.id)
  const formerParent = unit.parentId ? await findUnit(db, scope, unit.parentId) : null
  await hangUnder(db, scope, unit, parent)
  await writeOrder(db, scope, withAt(siblings, id, wanted.position))
  if (formerParent && formerParent.id !== parent.id) await closeRanks(context, formerParent.id)
  remember(context, {
    what: 'unit.moved',
    object: { kind: 'unit', id },
    before: { parentId: unit.parentId, parentName: formerParent?.name ?? '', position: unit.position },
    after: { parentId: parent.id, parentName: parent.name, position: wanted.position ?? siblings.length },
  })
  announce(context, { kind: 'people.unit-moved', payload: { unitId: id, parentId: parent.id } })
  return done(await settle(context, id))
}

function refusalOfMove(unit: UnitNode, parent: UnitNode | null): Refusal | null {
  if (isRoot(unit)) return conflict('people.unit.refusal.root-stays')
  if (unit.archivedAt || parent?.archivedAt) return archivedAlready
  if (!parent) return parentAbsent
  if (isWithin(parent, unit.id)) return conflict('people.unit.refusal.below-itself')
  return null
}

/** Children that are not named keep their order, after those that are. */
export async function reorderUnits(
  context: Context,
  parentId: string,
  wanted: readonly string[],
): Promise<Result<UnitNode[]>> {
  const { db, scope } = context
  await lockTree(db, scope)
  const present = await openChildren(context, parentId)
  if (wanted.some(id => !present.includes(id)) || new Set(wanted).size !== wanted.length)
    return refused(conflict('people.unit.refusal.not-its-children'))
  const order = [...wanted, ...present.filter(id => !wanted.includes(id))]
  await writeOrder(db, scope, order)
  remember(context, {
    what: 'unit.reordered',
    object: { kind: 'unit', id: parentId },
    before: { children: present },
    after: { children: order },
  })
  return done((await listChildren(db, scope, parentId)).filter(child => !child.archivedAt))
}

export const openChildren = async ({ db, scope }: Context, parentId: string): Promise<string[]> =>
  (await listChildren(db, scope, parentId)).filter(child => !child.archivedAt).map(child => child.id)

/** One has left: the others keep their order, and the positions have no gap. */
export const closeRanks = async (context: Context, parentId: string): Promise<void> =>
  writeOrder(context.db, context.scope, await openChildren(context, parentId))

/** After every change: what search knows of the unit is brought up to date, and the unit read as it is now. */
export async function settle(context: Context, id: string): Promise<UnitNode> {
  const unit = await findUnit(context.db, context.scope, id)
  if (!unit) throw new Error('a unit that was just written is not there')
  await keepObject(context, {
    kind: 'unit',
    id,
    unitId: id,
    title: unit.name,
    body: unit.kind,
    ...(unit.code && { reference: unit.code }),
    archived: unit.archivedAt !== null,
  })
  return unit
}
