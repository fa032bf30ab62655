import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { durbinWatson } from './durbin-watson.ts'
import { leastSquares } from './least-squares.ts'
import { segmentedRegression } from './segmented-regression.ts'

const noise = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 40 })

function fitted(values: readonly number[], change: number) {
  const fit = segmentedRegression(values, change)
  if (isNotEnough(fit)) throw new Error(`the series is long enough: ${fit.reason}`)
  return fit
}

describe('segmented regression', () => {
  test('finds the jump and the change of slope that were put in', () => {
    fc.assert(
      fc.property(
        noise,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -5, max: 5 }),
        (values, jump, slope) => {
          const change = Math.floor(values.length / 2)
          const before = fitted(values, change)
          const after = fitted(
            values.map((value, place) =>
              place < change ? value : value + jump + slope * (place - change + 1),
            ),
            change,
          )
          expect(after.level.value - before.level.value).toBeCloseTo(jump, 6)
          expect(after.slopeChange.value - before.slopeChange.value).toBeCloseTo(slope, 6)
          expect(after.trend.value).toBeCloseTo(before.trend.value, 6)
        },
      ),
    )
  })

  test('the average effect is the mean distance of the fit from the old trend', () => {
    fc.assert(
      fc.property(noise, values => {
        const change = Math.floor(values.length / 2)
        const { level, slopeChange, averageEffect } = fitted(values, change)
        const distances = values
          .slice(change)
          .map((_, index) => level.value + slopeChange.value * (index + 1))
        expect(averageEffect.value).toBeCloseTo(
          distances.reduce((sum, d) => sum + d, 0) / distances.length,
          6,
        )
        expect(averageEffect.lower).toBeLessThanOrEqual(averageEffect.value)
      }),
    )
  })

  test('a trend that goes on is no effect', () => {
    const series = Array.from({ length: 24 }, (_, place) => 2 * place + (place % 2 === 0 ? 0.5 : -0.5))
    expect(Math.abs(fitted(series, 12).averageEffect.value)).toBeLessThan(1)
    expect(fitted(series, 12).averageEffect.p).toBeGreaterThan(0.05)
  })

  test('says when neighbours lean on each other, and not otherwise', () => {
    const wave = Array.from({ length: 40 }, (_, place) => Math.sin(place / 4))
    const shuffled = [3, -1, 4, 1, -5, 9, -2, 6, 5, -3, 5, 8, -9, 7, 9, -3, 2, 3, 8, -4, 6, 2, 6, -4]
    expect(fitted(wave, 20).autocorrelated).toBe(true)
    expect(fitted(shuffled, 12).autocorrelated).toBe(false)
  })

  test('too few on a side is not enough, no side at all is refused', () => {
    expect(segmentedRegression([1, 2, 3, 4, 5], 4)).toMatchObject({
      kind: 'not-enough',
      reason: 'periods a side',
    })
    expect(segmentedRegression([1, 2, 3, 5], 2)).toMatchObject({ kind: 'not-enough', needed: 5 })
    expect(() => segmentedRegression([1, 2, 3], 3)).toThrow('change')
  })
})

describe('least squares', () => {
  test('a term that repeats another leaves nothing to tell', () => {
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        [1, 2, 3],
      ),
    ).toMatchObject({ reason: 'variation' })
  })

  test('residuals are free of each term', () => {
    fc.assert(
      fc.property(noise, values => {
        const columns = [values.map(() => 1), values.map((_, place) => place)]
        const fit = leastSquares(columns, values)
        if (isNotEnough(fit)) throw new Error('two terms and eight values')
        for (const column of columns) {
          const product = column.reduce((sum, cell, row) => sum + cell * (fit.residuals[row] ?? 0), 0)
          expect(product).toBeCloseTo(0, 6)
        }
      }),
    )
  })
})

describe('Durbin and Watson', () => {
  test('the statistic lies in [0, 4], its p-value in [0, 1]', () => {
    fc.assert(
      fc.property(noise, values => {
        const tested = durbinWatson(leastSquares([values.map(() => 1)], values))
        if (isNotEnough(tested)) {
          expect(new Set(values).size).toBe(1)
          return
        }
        expect(tested.statistic).toBeGreaterThanOrEqual(0)
        expect(tested.statistic).toBeLessThanOrEqual(4)
        expect(tested.p).toBeGreaterThanOrEqual(0)
        expect(tested.p).toBeLessThanOrEqual(1)
      }),
    )
  })
})
