import { studentQuantile, studentTwoSided } from '../distribution/student.ts'
import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertAllFinite, assertCount, assertLevel } from '../refusal/assertions.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { durbinWatson } from './durbin-watson.ts'
import type { DurbinWatson } from './durbin-watson.ts'
import { leastSquares } from './least-squares.ts'
import type { LeastSquares } from './least-squares.ts'

/** A quantity of the fit with its uncertainty, in the units of the series (slopes: units a period). */
export interface FittedTerm {
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly p: number
}

export interface SegmentedRegression {
  readonly kind: 'segmented-regression'
  /** The level at period 0, before the first. */
  readonly intercept: FittedTerm
  /** The slope before the change. */
  readonly trend: FittedTerm
  /** The jump at the change. */
  readonly level: FittedTerm
  /** How much the slope changes. */
  readonly slopeChange: FittedTerm
  /** What the change brought on average over the periods after it, against the old trend carried on. */
  readonly averageEffect: FittedTerm
  readonly durbinWatson: DurbinWatson | NotEnough
  /** True when neighbours lean on each other: the intervals are then too narrow. */
  readonly autocorrelated: boolean
  readonly degrees: number
  readonly confidence: number
}

/**
 * Segmented regression of an interrupted time series: what a dated change did to the level and to the slope.
 *
 * Formula: least squares of the values on the period (1, 2, …), a step at the change, and the periods since the
 * change (1 for the first one after). The average effect is the step plus the change of slope at the middle of the
 * periods after. Intervals and p-values by Student's t.
 *
 * Conditions: regular periods, at least 12 a side to mean something (below 24 in all prefer the phases of an XmR
 * chart), no other event at the same time. Watch `autocorrelated`.
 *
 * @param change the place, from 0, of the first value after the change
 * @returns the fit, or `NotEnough` below two values a side or five in all
 * @throws ImpossibleInput on what is not a number, a change outside the series
 * Source: Wagner et al. (2002), Journal of Clinical Pharmacy and Therapeutics 27.
 * @example
 * segmentedRegression([10, 12, 11, 13, 8, 7, 8, 6], 4) // => { level: { value: -4.20 }, slopeChange: { value: -1.30 }, averageEffect: { value: -7.45 } }
 */
export function segmentedRegression(
  values: readonly number[],
  change: number,
  confidence = 0.95,
): SegmentedRegression | NotEnough {
  assertAllFinite('values', values)
  assertLevel('confidence', confidence)
  assertCount('change', change)
  if (change < 1 || change >= values.length) {
    throw new ImpossibleInput('change', `must leave values on both sides of ${values.length}, got ${change}`)
  }
  const after = values.length - change
  if (change < 2 || after < 2) return notEnough(2, Math.min(change, after), 'periods a side')
  const fit = leastSquares(segmentTerms(values.length, change), values)
  if (isNotEnough(fit)) return fit
  const term = (weights: readonly number[]): FittedTerm => combined(fit, weights, confidence)
  const independence = durbinWatson(fit)
  return {
    kind: 'segmented-regression',
    intercept: term([1, 0, 0, 0]),
    trend: term([0, 1, 0, 0]),
    level: term([0, 0, 1, 0]),
    slopeChange: term([0, 0, 0, 1]),
    averageEffect: term([0, 0, 1, (after + 1) / 2]),
    durbinWatson: independence,
    autocorrelated: !isNotEnough(independence) && independence.p < 0.05,
    degrees: fit.degrees,
    confidence,
  }
}

function segmentTerms(length: number, change: number): number[][] {
  const periods = Array.from({ length }, (_, place) => place)
  return [
    periods.map(() => 1),
    periods.map(place => place + 1),
    periods.map(place => (place >= change ? 1 : 0)),
    periods.map(place => Math.max(0, place - change + 1)),
  ]
}

/** A weighted sum of the coefficients, with the uncertainty that their covariance gives it. */
function combined(fit: LeastSquares, weights: readonly number[], confidence: number): FittedTerm {
  const value = steadySum(weights.map((weight, term) => weight * (fit.coefficients[term] ?? 0)))
  const variance = steadySum(
    weights.flatMap((a, row) => weights.map((b, column) => a * b * (fit.covariance[row]?.[column] ?? 0))),
  )
  const error = Math.sqrt(Math.max(0, variance))
  const reach = -studentQuantile((1 - confidence) / 2, fit.degrees) * error
  const t = value === 0 ? 0 : value / error
  return { value, lower: value - reach, upper: value + reach, p: studentTwoSided(t, fit.degrees) }
}
