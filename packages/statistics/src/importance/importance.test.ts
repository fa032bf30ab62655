import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kanoCategory } from '../kano/kano-category.ts'
import { kanoFeature } from '../kano/kano-feature.ts'
import { importanceSatisfaction } from './importance-satisfaction.ts'
import type { ImportanceItem } from './importance-satisfaction.ts'
import { statedImportance } from './stated-importance.ts'

const items = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })), {
    minLength: 1,
    maxLength: 15,
  })
  .map(list =>
    list.map(([importance, satisfaction], index): ImportanceItem => ({
      id: `i${index}`,
      importance,
      satisfaction,
    })),
  )

test('every item has one zone, and its neighbours in the order do not change it', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('median', 'mean'), (list, by) => {
      const here = importanceSatisfaction(list, { by })
      const there = importanceSatisfaction(list.toReversed(), { by })
      if (here.kind === 'not-enough' || there.kind === 'not-enough') throw new Error('there are items')
      expect(there.items.toReversed()).toEqual(here.items)
      for (const [index, { zone }] of here.items.entries()) {
        const item = list[index]
        const important = (item?.importance ?? 0) >= here.crosshair.importance
        const satisfying = (item?.satisfaction ?? 0) >= here.crosshair.satisfaction
        expect(zone).toBe(
          important ? (satisfying ? 'maintain' : 'improve') : satisfying ? 'overkill' : 'low-priority',
        )
      }
    }),
  )
})

test('a value on an axis goes where one says', () => {
  const item = [{ id: 'a', importance: 8, satisfaction: 7 }]
  const target = { by: 'target', importance: 8, satisfaction: 7 } as const
  expect(importanceSatisfaction(item, target)).toMatchObject({ items: [{ zone: 'maintain' }] })
  expect(importanceSatisfaction(item, target, 'low')).toMatchObject({ items: [{ zone: 'low-priority' }] })
  expect(importanceSatisfaction(item, { by: 'middle', scale: [1, 10] })).toMatchObject({
    crosshair: { importance: 5.5, satisfaction: 5.5 },
    items: [{ zone: 'maintain' }],
  })
})

test('an item is undetermined on the axes that its intervals cross', () => {
  const target = { by: 'target', importance: 8, satisfaction: 7 } as const
  const at = (importanceBounds: [number, number], satisfactionBounds: [number, number]) =>
    importanceSatisfaction(
      [
        {
          id: 'a',
          importance: 8.5,
          satisfaction: 6,
          importanceBounds: { lower: importanceBounds[0], upper: importanceBounds[1] },
          satisfactionBounds: { lower: satisfactionBounds[0], upper: satisfactionBounds[1] },
        },
      ],
      target,
    )
  expect(at([8.1, 9], [5, 6.9])).toMatchObject({ items: [{ zone: 'improve', undetermined: [] }] })
  expect(at([7.9, 9], [5, 7.1])).toMatchObject({ items: [{ undetermined: ['importance', 'satisfaction'] }] })
  expect(() => at([8.6, 9], [5, 7])).toThrow('a.importanceBounds')
})

test('no items, repeated ones and impossible ones', () => {
  expect(importanceSatisfaction([], { by: 'median' })).toMatchObject({ kind: 'not-enough', reason: 'items' })
  const item = { id: 'a', importance: 1, satisfaction: 1 }
  expect(() => importanceSatisfaction([item, item], { by: 'mean' })).toThrow('items')
  expect(() => importanceSatisfaction([{ ...item, importance: Number.NaN }], { by: 'mean' })).toThrow(
    'a.importance',
  )
  expect(statedImportance([7])).toMatchObject({ kind: 'not-enough', needed: 2, n: 1 })
})

test('all twenty-five cells of the Kano table', () => {
  const cells = [1, 2, 3, 4, 5].map(functional =>
    [1, 2, 3, 4, 5].map(dys => kanoCategory(functional, dys)).join(''),
  )
  expect(cells).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'])
  expect(() => kanoCategory(0, 3)).toThrow('functional')
  expect(() => kanoCategory(3, 2.5)).toThrow('dysfunctional')
})

test('a Kano tie goes to the more demanding category, and many contradictions are told', () => {
  const must = [2, 5] as const
  const attractive = [1, 3] as const
  expect(kanoFeature([attractive, must])).toMatchObject({ category: 'M', clear: false, questionable: false })
  const clear = kanoFeature([...Array.from({ length: 40 }, () => must), attractive, [1, 1], [1, 1], [5, 5]])
  expect(clear).toMatchObject({ category: 'M', clear: true, questionable: true, n: 44 })
  if (clear.kind === 'kano-feature') {
    expect(clear.worse.value).toBe(-40 / 41)
    expect(clear.worse.lower).toBeLessThan(clear.worse.value)
    expect(clear.worse.upper).toBeGreaterThan(clear.worse.value)
  }
  expect(kanoFeature([[1, 1]])).toMatchObject({ kind: 'not-enough' })
})
