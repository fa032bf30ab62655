import fc from 'fast-check'
import type { Context } from '#platform/context.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests } from '../organisation/factory.ts'
import { mergeUnit } from './actions/close.ts'
import { createUnit, moveUnit } from './actions/shape.ts'
import { listUnits } from './data/read.ts'
import { inTreeOrder, seenFrom, withAt, type UnitNode } from './tree.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

let founded = 0
const found = () =>
  foundForTests({ installation: house.installation, owner: house.database.owner }, `tree-${++founded}`)

type Step = readonly [what: 'create' | 'move' | 'merge', first: number, second: number, position: number]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('create' as const, 'create' as const, 'move' as const, 'merge' as const),
    fc.nat(),
    fc.nat(),
    fc.nat(4),
  ),
  { minLength: 1, maxLength: 25 },
)

const unitsOf = (organisation: FoundedForTests) => organisation.act(({ db, scope }) => listUnits(db, scope))

/** What must hold of any tree, whatever was done to it. */
function expectSound(units: readonly UnitNode[]): void {
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const ancestors = (unit: UnitNode): string[] => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId)
    return parent ? [...ancestors(parent), unit.id] : [unit.id]
  }
  expect(units.filter(unit => unit.parentId === null)).toHaveLength(1)
  for (const unit of units) expect(unit.path).toEqual(ancestors(unit))
  expect(inTreeOrder(units)).toHaveLength(units.length)
  const open = Map.groupBy(
    units.filter(unit => !unit.archivedAt),
    unit => unit.parentId,
  )
  for (const siblings of open.values())
    expect(siblings.map(unit => unit.position).toSorted((a, b) => a - b)).toEqual(
      siblings.map((_, index) => index),
    )
  for (const unit of units) {
    if (unit.archivedAt)
      expect(units.some(other => other.parentId === unit.id && !other.archivedAt)).toBe(false)
  }
}

async function takeStep(context: Context, [what, first, second, position]: Step): Promise<boolean> {
  const units = await listUnits(context.db, context.scope)
  const one = units[first % units.length]!
  const other = units[second % units.length]!
  const { revision } = one
  if (what === 'create')
    return (await createUnit(context, { parentId: one.id, name: `unit ${first}`, position })).ok
  if (what === 'move') await moveUnit(context, one.id, { revision, parentId: other.id, position })
  if (what === 'merge') await mergeUnit(context, one.id, { revision, intoId: other.id }, () => true)
  return false
}

const take = (organisation: FoundedForTests, step: Step): Promise<boolean> =>
  organisation.act(context => takeStep(context, step))

describe('the tree of units', () => {
  it('loses no unit, and every path tells the ancestors, whatever is created, moved or merged', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async sequence => {
        const organisation = await found()
        const created = await organisation.act(async context => {
          const made: boolean[] = []
          for (const step of sequence) made.push(await takeStep(context, step))
          return made.filter(Boolean).length + 1
        })
        const units = await unitsOf(organisation)
        expect(units).toHaveLength(created)
        expectSound(units)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('stays a tree when everyone moves at once', async () => {
    const organisation = await found()
    for (let index = 0; index < 12; index++) await take(organisation, ['create', index * 7, 0, 0])
    const units = await unitsOf(organisation)
    const attempts = units.flatMap((_, index) => [
      take(organisation, ['move', index, index * 5 + 3, 0]),
      take(organisation, ['move', index * 3 + 1, index, 9]),
      take(organisation, ['create', index, 0, 1]),
    ])
    const created = (await Promise.all(attempts)).filter(Boolean).length
    const after = await unitsOf(organisation)
    expect(created).toBeGreaterThan(0)
    expect(after).toHaveLength(units.length + created)
    expectSound(after)
  })

  it('refuses to place a unit below itself', async () => {
    const organisation = await found()
    const answer = await organisation.act(async context => {
      const parentId = organisation.rootUnitId
      const top = await createUnit(context, { parentId, name: 'Agence Nord' })
      if (!top.ok) return top
      const below = await createUnit(context, { parentId: top.value.id, name: 'Équipe 2' })
      if (!below.ok) return below
      return moveUnit(context, top.value.id, { revision: 1, parentId: below.value.id })
    })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'people.unit.refusal.below-itself' } })
  })
})

describe('what somebody sees of the tree', () => {
  const unit = (id: string, path: string[], position = 0): UnitNode => ({
    id,
    parentId: path.at(-2) ?? null,
    path,
    name: id,
    kind: '',
    code: null,
    position,
    archivedAt: null,
    mergedIntoId: null,
    revision: 1,
  })
  const tree = [
    unit('b2', ['root', 'b', 'b2'], 1),
    unit('a', ['root', 'a']),
    unit('b', ['root', 'b'], 1),
    unit('root', ['root']),
    unit('b1', ['root', 'b', 'b1']),
    unit('a1', ['root', 'a', 'a1']),
  ]

  it('is what is below their units, and the names above', () => {
    const seen = seenFrom(tree, new Set(['b']))
    expect(seen.map(one => [one.id, one.contextOnly])).toEqual([
      ['root', true],
      ['b', false],
      ['b1', false],
      ['b2', false],
    ])
  })

  it('comes parents first, in the order of brothers and sisters', () => {
    expect(inTreeOrder(tree).map(one => one.id)).toEqual(['root', 'a', 'a1', 'b', 'b1', 'b2'])
  })
})

it('puts an id at its new place, once', () => {
  expect(withAt(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
  expect(withAt(['a', 'b'], 'x')).toEqual(['a', 'b', 'x'])
  expect(withAt(['a', 'b'], 'x', 99)).toEqual(['a', 'b', 'x'])
})
