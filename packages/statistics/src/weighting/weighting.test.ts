import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kish } from './kish.ts'
import { postStratification } from './post-stratification.ts'
import { rake } from './raking.ts'
import type { Raking } from './raking.ts'
import type { RakingMargin } from './raking-margin.ts'

function raked(result: ReturnType<typeof rake>): Raking {
  if (result.kind !== 'raking') throw new Error('there are answers')
  return result
}

const sumOf = (margin: RakingMargin, weights: readonly number[], category: number) =>
  weights.reduce((sum, weight, unit) => sum + (margin.categories[unit] === category ? weight : 0), 0)

const surveys = fc
  .record({
    respondents: fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 })), {
      minLength: 40,
      maxLength: 120,
    }),
    first: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 3, maxLength: 3 }),
    second: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ respondents, first, second }) => {
    // Every crossing has somebody, so that all margins can be met.
    const all = [...respondents, ...[0, 1, 2].flatMap(a => [0, 1].map(b => [a, b] as [number, number]))]
    const place = (at: 0 | 1) => all.map(respondent => respondent[at])
    return [
      { name: 'age', categories: place(0), targets: first },
      { name: 'channel', categories: place(1), targets: second },
    ] satisfies RakingMargin[]
  })

describe('raking', () => {
  test('meets all margins, whatever their totals', () => {
    fc.assert(
      fc.property(surveys, margins => {
        const result = raked(rake(margins, { total: 1000 }))
        expect(result.converged).toBe(true)
        for (const margin of margins) {
          const targets = margin.targets.reduce((sum, target) => sum + target, 0)
          for (const [category, target] of margin.targets.entries()) {
            expect(sumOf(margin, result.weights, category)).toBeCloseTo((target / targets) * 1000, 5)
          }
        }
      }),
    )
  })

  test('says so when bounds and margins cannot both hold, and keeps the bounds', () => {
    const margins = [{ name: 'age', categories: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], targets: [1, 9] }]
    const result = raked(rake(margins, { total: 10, trim: [0.3, 3] }))
    expect(result.converged).toBe(false)
    expect(result.largestGap).toBeGreaterThan(0.5)
    expect(Math.max(...result.weights)).toBeLessThanOrEqual(3)
    expect(Math.min(...result.weights)).toBeGreaterThanOrEqual(0.3)
    expect(result.trimmed).toBeGreaterThan(0)
  })

  test('trims and rakes again when both can hold', () => {
    fc.assert(
      fc.property(surveys, margins => {
        const result = raked(
          rake(margins, { total: margins[0]?.categories.length ?? 1, trim: [0.1, 10], maxIterations: 2000 }),
        )
        for (const weight of result.weights) {
          expect(weight).toBeGreaterThanOrEqual(0.1)
          expect(weight).toBeLessThanOrEqual(10)
        }
        if (!result.converged) expect(result.largestGap).toBeGreaterThan(1e-10)
      }),
    )
  })

  test('does not pretend to have converged when it had no time', () => {
    const margins = [
      { name: 'rows', categories: [0, 0, 1, 1], targets: [70, 30] },
      { name: 'columns', categories: [0, 1, 0, 1], targets: [20, 80] },
    ]
    const result = raked(rake(margins, { base: [1, 50, 50, 1], maxIterations: 2 }))
    expect(result).toMatchObject({ converged: false, iterations: 2 })
    expect(raked(rake(margins, { base: [1, 50, 50, 1], maxIterations: 1000 })).converged).toBe(true)
  })

  test('refuses a category that is expected and has no respondent, by the name of its margin', () => {
    expect(() => rake([{ name: 'age', categories: [0, 0], targets: [1, 1] }])).toThrow(
      'margins.age.targets[1]',
    )
    expect(() => rake([{ name: 'age', categories: [0, 5], targets: [1, 1] }])).toThrow(
      'margins.age.categories[1]',
    )
    expect(() => rake([])).toThrow('margins')
  })
})

test('post-stratification gives the population back', () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat({ max: 1000 })), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(cells, list => {
      const sample = list.map(([respondents]) => respondents)
      const population = list.map(([, customers]) => customers)
      const { weights, smallCells } = postStratification(sample, population)
      for (const [cell, weight] of weights.entries()) {
        expect(weight * (sample[cell] ?? 0)).toBeCloseTo(population[cell] ?? 0, 8)
      }
      expect(smallCells).toEqual([...sample.keys()].filter(cell => (sample[cell] ?? 0) < 20))
    }),
  )
})

test('the effective number is between 1 and n, is n for equal weights, and ignores their unit', () => {
  const lists = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(lists, fc.constantFrom(1e-160, 3, 1e160), (weights, unit) => {
      const here = kish(weights)
      const there = kish(weights.map(weight => weight * unit))
      if (here.kind !== 'kish' || there.kind !== 'kish') throw new Error('there are weights')
      expect(here.effectiveN).toBeGreaterThanOrEqual(1 - 1e-9)
      expect(here.effectiveN).toBeLessThanOrEqual(weights.length * (1 + 1e-12))
      expect(there.effectiveN / here.effectiveN).toBeCloseTo(1, 9)
    }),
  )
  expect(kish([2, 2, 2, 2])).toMatchObject({ designEffect: 1, effectiveN: 4 })
  expect(kish([])).toMatchObject({ kind: 'not-enough' })
  expect(() => kish([1, -1])).toThrow('weights[1]')
  expect(() => kish([0, 0])).toThrow('weights')
})
