import { criticalZ } from '../distribution/normal.ts'
import { studentTwoSided } from '../distribution/student.ts'
import { assertCount, assertFinite, assertLevel } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertPairs, unitProduct, unitVector } from './paired-values.ts'

/** A correlation with its interval and the p-value of "no correlation". */
export interface Correlation extends Estimate {
  readonly p: number
}

/**
 * Pearson's correlation: how well one series follows the other along a straight line, in [-1, 1]. Interval by Fisher's
 * transformation, p-value by Student's t. It says nothing of cause.
 *
 * @throws ImpossibleInput when the series do not go by pairs
 * Source: R. A. Fisher, 1915 and 1921.
 * @example
 * pearson([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]) // => { value: 0.571182, lower: -0.149743, upper: 0.895579, p: 0.108173, n: 9 }
 * pearson([1, 1, 1], [1, 2, 3]) // => { kind: 'not-enough', reason: 'variation' }
 */
export function pearson(
  x: readonly number[],
  y: readonly number[],
  confidence = 0.95,
): Correlation | NotEnough {
  const n = assertPairs(x, y)
  assertLevel('confidence', confidence)
  if (n < 3) return notEnough(3, n, 'pairs')
  const a = unitVector(x)
  const b = unitVector(y)
  if (a === null || b === null) return notEnough(2, 1, 'variation')
  return correlationOf(unitProduct(a, b), n, confidence, 'pearson')
}

/**
 * A correlation coefficient with its interval (Fisher) and p-value (Student).
 *
 * @throws ImpossibleInput when the coefficient is not a number or n is not whole
 * @example
 * correlationOf(0.5, 30, 0.95, 'pearson') // => { lower: 0.170431, upper: 0.728959, p: 0.0049 }
 */
export function correlationOf(value: number, n: number, confidence: number, method: string): Correlation {
  assertFinite('value', value)
  assertCount('n', n)
  assertLevel('confidence', confidence)
  const half = n > 3 ? criticalZ(confidence) / Math.sqrt(n - 3) : Number.POSITIVE_INFINITY
  const centre = Math.atanh(value)
  const perfect = Math.abs(value) === 1
  const lower = perfect ? value : Math.tanh(centre - half)
  const upper = perfect ? value : Math.tanh(centre + half)
  const t = perfect ? Number.POSITIVE_INFINITY : value * Math.sqrt((n - 2) / ((1 - value) * (1 + value)))
  return { ...estimate({ value, lower, upper, level: confidence, n, method }), p: studentTwoSided(t, n - 2) }
}
