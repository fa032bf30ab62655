import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { countLimits } from './count-limits.ts'
import { individualsLimits } from './individuals-limits.ts'
import type { IndividualsLimits, IndividualsOptions } from './individuals-limits.ts'
import { laneyRateLimits } from './laney-rate-limits.ts'
import { laneyShareLimits } from './laney-share-limits.ts'
import { phases } from './phases.ts'
import { pointsBeyondLimits } from './points-beyond-limits.ts'
import { rateLimits } from './rate-limits.ts'
import { shareLimits } from './share-limits.ts'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 })

function limitsOf(series: readonly number[], options: IndividualsOptions = {}): IndividualsLimits {
  const limits = individualsLimits(series, options)
  if (isNotEnough(limits)) throw new Error('the series is long enough')
  return limits
}

describe('the limits of individuals', () => {
  test('move with the series and stretch with its unit', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (series, by, times) => {
          const plain = limitsOf(series)
          const moved = limitsOf(series.map(value => value * times + by))
          expect(moved.centre).toBeCloseTo(plain.centre * times + by, 6)
          expect(moved.lower).toBeCloseTo(plain.lower * times + by, 6)
          expect(moved.upper).toBeCloseTo(plain.upper * times + by, 6)
        },
      ),
    )
  })

  test('are the same read backwards', () => {
    fc.assert(
      fc.property(values, series => {
        expect(limitsOf(series.toReversed())).toEqual(limitsOf(series))
      }),
    )
  })

  test('frozen on a baseline, do not move whatever comes after', () => {
    fc.assert(
      fc.property(values, values, (baseline, later) => {
        const { centre, lower, upper } = limitsOf([...baseline, ...later], { baseline: baseline.length })
        expect({ centre, lower, upper }).toEqual({
          centre: limitsOf(baseline).centre,
          lower: limitsOf(baseline).lower,
          upper: limitsOf(baseline).upper,
        })
      }),
    )
  })

  test('screening never widens them, and is off unless asked for', () => {
    const outlier = [10, 11, 10, 12, 11, 10, 40, 11, 10, 12]
    expect(limitsOf(outlier).upper).toBeCloseTo(33.8, 1)
    expect(limitsOf(outlier, { screening: true }).upper).toBeCloseTo(17.1, 1)
    fc.assert(
      fc.property(values, series => {
        expect(limitsOf(series, { screening: true }).sigma).toBeLessThanOrEqual(
          limitsOf(series).sigma + 1e-12,
        )
      }),
    )
  })

  test('an excluded period takes both of its ranges away', () => {
    const limits = limitsOf([10, 12, 90, 11, 13], { excluded: [2] })
    expect(limits.meanMovingRange).toBe(2)
    expect(limits.centre).toBe(11.5)
    expect(pointsBeyondLimits([10, 12, 90, 11, 13], limits)).toEqual([2])
  })

  test('one value has no limits yet, and a baseline longer than the series is refused', () => {
    expect(individualsLimits([5])).toEqual({
      kind: 'not-enough',
      needed: 2,
      n: 1,
      reason: 'neighbouring periods',
    })
    expect(() => individualsLimits([5, 6], { baseline: 3 })).toThrow(ImpossibleInput)
    expect(() => individualsLimits([5, Number.NaN])).toThrow('values[1]')
  })
})

describe('phases', () => {
  test('each has the limits of its own points, and a shift is not a signal inside them', () => {
    const [before, after] = phases([10, 11, 10, 11, 30, 31, 30, 31], [4])
    expect(before?.limits).toEqual(individualsLimits([10, 11, 10, 11]))
    expect(after?.limits).toEqual(individualsLimits([30, 31, 30, 31]))
  })

  test('a phase that begins outside the series is refused', () => {
    expect(() => phases([1, 2, 3], [3])).toThrow('starts[0]')
    expect(() => phases([1, 2, 3], [2, 1])).toThrow('starts[1]')
  })
})

const attributes = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })),
  { minLength: 2, maxLength: 30 },
)

describe('the limits of shares and rates', () => {
  test('stay where a share or a rate can be, and hold the centre', () => {
    fc.assert(
      fc.property(attributes, periods => {
        const sizes = periods.map(([size]) => size)
        const counts = periods.map(([size, share]) => Math.floor(size * share))
        for (const compute of [shareLimits, laneyShareLimits, rateLimits, laneyRateLimits]) {
          const limits = compute(counts, sizes)
          if (isNotEnough(limits)) throw new Error('there are two periods')
          for (const { lower, upper } of limits.periods) {
            expect(lower).toBeGreaterThanOrEqual(0)
            expect(lower).toBeLessThanOrEqual(limits.centre)
            expect(upper).toBeGreaterThanOrEqual(limits.centre)
          }
        }
      }),
    )
  })

  test('Laney widens by the spread alone', () => {
    const counts = [10, 30, 12, 28, 11]
    const sizes = [1000, 1100, 900, 1000, 1000]
    const plain = shareLimits(counts, sizes)
    const laney = laneyShareLimits(counts, sizes)
    if (isNotEnough(plain) || isNotEnough(laney)) throw new Error('there are five periods')
    for (const [place, { sigma }] of laney.periods.entries()) {
      expect(sigma).toBeCloseTo((plain.periods[place]?.sigma ?? 0) * laney.spread, 12)
    }
    expect(laney.spread).toBeGreaterThan(1)
  })

  test('the unit that a rate is told for changes nothing else', () => {
    fc.assert(
      fc.property(attributes, periods => {
        const sizes = periods.map(([size]) => size)
        const counts = periods.map(([size, share]) => Math.floor(size * share))
        const one = laneyRateLimits(counts, sizes)
        const thousand = laneyRateLimits(counts, sizes, { per: 1000 })
        if (isNotEnough(one) || isNotEnough(thousand)) throw new Error('there are two periods')
        expect(thousand.spread).toBeCloseTo(one.spread, 8)
        expect(thousand.periods[0]?.upper).toBeCloseTo((one.periods[0]?.upper ?? 0) * 1000, 6)
      }),
    )
  })

  test('a c chart without the periods that are explained', () => {
    expect(countLimits([4, 9, 100, 4, 9], { excluded: [2] })).toMatchObject({ centre: 6.5, n: 4 })
  })

  test.each([
    ['more cases than the size', () => shareLimits([3], [2]), 'counts[0]'],
    ['a size of zero', () => shareLimits([0], [0]), 'sizes[0]'],
    ['a negative count', () => rateLimits([-1], [10]), 'counts[0]'],
    ['a count that is not whole', () => countLimits([1.5]), 'counts[0]'],
    ['sizes that are missing', () => shareLimits([1, 2], [10]), 'sizes'],
  ])('%s is refused', (_name, compute, argument) => {
    expect(compute).toThrow(expect.objectContaining({ argument }))
  })
})
