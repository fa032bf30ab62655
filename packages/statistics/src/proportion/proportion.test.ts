import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialAtLeast, binomialCumulative } from '../distribution/binomial.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { agrestiCaffoInterval } from './agresti-caffo-interval.ts'
import { agrestiCoullInterval } from './agresti-coull-interval.ts'
import { chiSquareTest } from './chi-square-test.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { cochranArmitageTest } from './cochran-armitage-test.ts'
import { fisherExactTest } from './fisher-exact-test.ts'
import { mcNemarExactTest, mcNemarTest } from './mcnemar-test.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { pooledZTest } from './pooled-z-test.ts'
import { compareProportions } from './proportion-comparison.ts'
import { proportionWithInterval } from './proportion-with-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

const shares = fc
  .integer({ min: 1, max: 400 })
  .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const levels = fc.constantFrom(0.5, 0.8, 0.95, 0.999)
const intervals = [wilsonInterval, agrestiCoullInterval, clopperPearsonInterval]

function known<T extends object>(result: T): Exclude<T, NotEnough> {
  if ('kind' in result && result.kind === 'not-enough') throw new Error('there are answers')
  return result as Exclude<T, NotEnough>
}

describe('the interval of a share', () => {
  test('holds the share and lies within [0, 1]', () => {
    fc.assert(
      fc.property(shares, levels, ([x, n], level) => {
        for (const interval of intervals) {
          const { lower, upper } = known(interval(x, n, level))
          expect(lower).toBeLessThanOrEqual(x / n)
          expect(upper).toBeGreaterThanOrEqual(x / n)
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('turns over when successes and failures change places', () => {
    fc.assert(
      fc.property(shares, levels, ([x, n], level) => {
        for (const interval of intervals) {
          const here = known(interval(x, n, level))
          const there = known(interval(n - x, n, level))
          expect(there.lower).toBeCloseTo(1 - here.upper, 12)
          expect(there.upper).toBeCloseTo(1 - here.lower, 12)
        }
      }),
    )
  })

  test('has exact ends where nobody or everybody agrees', () => {
    for (const n of [1, 20, 1_000_000]) {
      for (const interval of [wilsonInterval, clopperPearsonInterval]) {
        for (const level of [0.5, 0.8, 0.9, 0.95, 0.97, 0.99, 0.999]) {
          expect(known(interval(0, n, level)).lower).toBe(0)
          expect(known(interval(n, n, level)).upper).toBe(1)
        }
      }
    }
  })

  test('Clopper-Pearson bounds leave exactly half of the error in each tail', () => {
    fc.assert(
      fc.property(shares, ([x, n]) => {
        const { lower, upper } = known(clopperPearsonInterval(x, n, 0.95))
        if (x > 0) expect(binomialAtLeast(x, n, lower)).toBeCloseTo(0.025, 9)
        if (x < n) expect(binomialCumulative(x, n, upper)).toBeCloseTo(0.025, 9)
      }),
    )
  })
})

describe('two shares', () => {
  test('intervals hold the difference, and change sign with the order', () => {
    fc.assert(
      fc.property(shares, shares, ([x1, n1], [x2, n2]) => {
        for (const interval of [newcombeInterval, agrestiCaffoInterval]) {
          const there = known(interval(x1, n1, x2, n2))
          const back = known(interval(x2, n2, x1, n1))
          expect(back.lower).toBeCloseTo(-there.upper, 12)
          expect(there.lower).toBeGreaterThanOrEqual(-1)
          expect(there.upper).toBeLessThanOrEqual(1)
        }
        const { lower, upper } = known(newcombeInterval(x1, n1, x2, n2))
        expect(lower).toBeLessThanOrEqual(x1 / n1 - x2 / n2)
        expect(upper).toBeGreaterThanOrEqual(x1 / n1 - x2 / n2)
      }),
    )
  })

  test('opposite samples reach exactly 1', () => {
    expect(known(newcombeInterval(10, 10, 0, 10)).upper).toBe(1)
    expect(known(newcombeInterval(0, 10, 10, 10)).lower).toBe(-1)
  })

  test('the chi-square of two groups is the square of z', () => {
    fc.assert(
      fc.property(shares, shares, ([x1, n1], [x2, n2]) => {
        const { z, p } = known(pooledZTest(x1, n1, x2, n2))
        const chi = known(chiSquareTest([x1, x2], [n1, n2]))
        expect(chi.x2).toBeCloseTo(z * z, 8)
        expect(chi.p).toBeCloseTo(p, 9)
        const trend = known(cochranArmitageTest([x1, x2], [n1, n2]))
        expect(trend.z).toBeCloseTo(-z, 8)
      }),
    )
  })

  test('Fisher counts the tables that are no more likely, however the table is turned', () => {
    const cell = fc.nat({ max: 15 })
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const p = fisherExactTest([
          [a, b],
          [c, d],
        ])
        expect(
          fisherExactTest([
            [c, d],
            [a, b],
          ]),
        ).toBeCloseTo(p, 10)
        expect(
          fisherExactTest([
            [a, c],
            [b, d],
          ]),
        ).toBeCloseTo(p, 10)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
    expect(
      fisherExactTest([
        [0, 500],
        [500, 0],
      ]),
    ).toBeLessThan(1e-290)
  })

  test('the exact test is chosen where the z test is not right', () => {
    expect(compareProportions(1, 30, 4, 30)).toMatchObject({ test: 'fisher-exact' })
    expect(compareProportions(10, 30, 14, 30)).toMatchObject({ test: 'pooled-z' })
    expect(compareProportions(0, 0, 4, 30)).toMatchObject({ kind: 'not-enough' })
  })
})

test('McNemar is the same in both directions, and knows when nobody changed', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (gained, lost) => {
      expect(mcNemarTest(gained, lost)).toEqual(mcNemarTest(lost, gained))
      expect(mcNemarExactTest(gained, lost)).toBe(mcNemarExactTest(lost, gained))
    }),
  )
  expect(mcNemarTest(0, 0)).toEqual({ x2: 0, p: 1 })
  expect(mcNemarExactTest(7, 7)).toBe(1)
})

test('impossible shares are refused by name, empty ones are not enough', () => {
  expect(() => wilsonInterval(5, 4)).toThrow('successes')
  expect(() => wilsonInterval(-1, 4)).toThrow('successes')
  expect(() => wilsonInterval(1, Number.NaN)).toThrow('n')
  expect(() => proportionWithInterval(1, 4, 1)).toThrow('confidence')
  expect(() => chiSquareTest([1, 2], [3])).toThrow('sizes')
  expect(proportionWithInterval(0, 0)).toMatchObject({ kind: 'not-enough', needed: 1, n: 0 })
  expect(chiSquareTest([3], [5])).toMatchObject({ kind: 'not-enough', reason: 'groups' })
  expect(cochranArmitageTest([3, 0], [5, 0])).toMatchObject({ kind: 'not-enough' })
})
