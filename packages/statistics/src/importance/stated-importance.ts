import { studentQuantile } from '../distribution/student.ts'
import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { sampleVariance } from '../moments/sample-variance.ts'
import { assertAllFinite, assertLevel } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/**
 * Stated importance of one criterion: the mean of what customers answered to "how important is it to you", with
 * Student's interval. Stated importances crowd near the top of the scale; compare criteria with one another rather than
 * with the scale, and show derived importance beside them.
 *
 * @param ratings answers on one scale; at least two
 * @throws ImpossibleInput when a rating is not a number, or the confidence is not within (0, 1)
 * Source: D. Bacon, International Journal of Market Research 45(1), 2003, on stated and derived importance.
 * @example
 * statedImportance([8, 9, 10, 7, 9]) // => { value: 8.6, lower: 7.184285, upper: 10.015715, n: 5, method: 'student' }
 */
export function statedImportance(ratings: readonly number[], confidence = 0.95): Estimate | NotEnough {
  assertAllFinite('ratings', ratings)
  assertLevel('confidence', confidence)
  const n = ratings.length
  if (n < 2) return notEnough(2, n, 'answers')
  const value = arithmeticMean(ratings)
  const half = studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(sampleVariance(ratings) / n)
  return estimate({
    value,
    lower: value - half,
    upper: value + half,
    level: confidence,
    n,
    method: 'student',
  })
}
