import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { annualChurn } from './annual-churn.ts'
import { cohorts } from './cohorts.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { retention } from './retention.ts'

describe('retention', () => {
  test('retention and churn share the customers of the start', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (kept, lost, newcomers) => {
        const rates = retention({ start: kept + lost, end: kept + newcomers, newcomers })
        if (isNotEnough(rates)) {
          expect(kept + lost).toBe(0)
          return
        }
        expect(rates).toMatchObject({ kept, lost })
        expect(rates.retention + rates.churn).toBeCloseTo(1, 12)
      }),
    )
  })

  test('exactly 0 and 1 at the ends', () => {
    expect(retention({ start: 7, end: 7, newcomers: 0 })).toMatchObject({ retention: 1, churn: 0 })
    expect(retention({ start: 7, end: 3, newcomers: 3 })).toMatchObject({ retention: 0, churn: 1 })
    expect(retention({ start: 0, end: 3, newcomers: 3 })).toMatchObject({ kind: 'not-enough', needed: 1 })
  })

  test.each([
    [{ start: 5, end: 3, newcomers: 4 }, 'newcomers'],
    [{ start: 5, end: 9, newcomers: 1 }, 'end'],
    [{ start: -5, end: 3, newcomers: 1 }, 'start'],
    [{ start: 5, end: 3, newcomers: 0.5 }, 'newcomers'],
  ])('%o is refused', (counts, argument) => {
    expect(() => retention(counts)).toThrow(expect.objectContaining({ argument }))
  })
})

describe('the annual churn', () => {
  test('is below twelve times the monthly one, and exact at the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.9, noNaN: true }), monthly => {
        expect(annualChurn(monthly)).toBeLessThan(12 * monthly)
        expect(annualChurn(monthly)).toBeGreaterThan(monthly)
        expect(1 - annualChurn(annualChurn(monthly, 12), 1 / 12)).toBeCloseTo(1 - monthly, 6)
      }),
    )
    expect(annualChurn(0)).toBe(0)
    expect(annualChurn(1)).toBe(1)
    expect(annualChurn(1e-15)).toBeCloseTo(12e-15, 25)
    expect(() => annualChurn(2)).toThrow('churn')
  })
})

const customers = fc.array(
  fc.record({ joined: fc.integer({ min: 0, max: 9 }), stayed: fc.option(fc.nat(9), { nil: null }) }),
  { minLength: 1, maxLength: 40 },
)

describe('cohorts', () => {
  test('never grow, and are unknown beyond today alone', () => {
    fc.assert(
      fc.property(customers, people => {
        const triangle = cohorts(
          people.map(({ joined, stayed }) => ({ joined, left: stayed === null ? null : joined + stayed })),
          9,
        )
        expect(triangle.cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(people.length)
        for (const { period, kept } of triangle.cohorts) {
          let before = 1
          for (const [age, share] of kept.entries()) {
            expect(share === null).toBe(period + age > 9)
            if (share === null) continue
            expect(share).toBeLessThanOrEqual(before)
            before = share
          }
        }
      }),
    )
  })

  test('pooled counts weigh each customer once, not each cohort', () => {
    const big = Array.from({ length: 9 }, () => ({ joined: 1, left: null }))
    expect(cohorts([...big, { joined: 2, left: 2 }], 2).pooled).toEqual([0.9, 1])
    expect(cohorts([], 5)).toEqual({ cohorts: [], pooled: [] })
  })

  test('one who leaves before joining is refused', () => {
    expect(() => cohorts([{ joined: 3, left: 2 }], 5)).toThrow('customers[0].left')
    expect(() => cohorts([{ joined: 6, left: null }], 5)).toThrow('customers[0].joined')
  })
})

describe('Kaplan-Meier', () => {
  const followed = fc.array(fc.tuple(fc.nat(12), fc.boolean()), { minLength: 1, maxLength: 40 })

  test('never rises, stays within its interval, and the order of the customers does not matter', () => {
    fc.assert(
      fc.property(followed, people => {
        const curve = kaplanMeier(
          people.map(([time]) => time),
          people.map(([, left]) => left),
        )
        if (isNotEnough(curve)) throw new Error('there are customers')
        let before = 1
        for (const { survival, lower, upper } of curve.steps) {
          expect(survival).toBeLessThan(before)
          expect(lower).toBeLessThanOrEqual(survival)
          expect(upper).toBeGreaterThanOrEqual(survival)
          before = survival
        }
        const turned = people.toReversed()
        expect(
          kaplanMeier(
            turned.map(([time]) => time),
            turned.map(([, left]) => left),
          ),
        ).toEqual(curve)
      }),
    )
  })

  test('with nobody censored it is the share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }), times => {
        const curve = kaplanMeier(
          times,
          times.map(() => true),
        )
        if (isNotEnough(curve)) throw new Error('there are customers')
        for (const { time, survival } of curve.steps) {
          expect(survival).toBeCloseTo(times.filter(other => other > time).length / times.length, 9)
        }
        expect(curve.steps.at(-1)?.survival).toBe(0)
      }),
    )
  })

  test('a median that was not reached is not made up', () => {
    expect(kaplanMeier([1, 2, 3], [true, false, false])).toMatchObject({ median: null })
    expect(kaplanMeier([1, 2, 3, 4], [true, true, false, false])).toMatchObject({ median: 2 })
    expect(kaplanMeier([], [])).toMatchObject({ kind: 'not-enough' })
    expect(() => kaplanMeier([-1], [true])).toThrow('durations[0]')
  })
})
