import { assertNonNegative, assertPositive } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * A share of weighted answers with its uncertainty: the weight of those who agree over the whole weight, with Wilson's
 * interval for the effective number of answers (`kish`).
 *
 * @param agreeing the sum of weights of those who agree
 * @param total the sum of all weights
 * @param effectiveN how many unweighted answers the sample is worth
 * @throws ImpossibleInput when a sum is negative, the first exceeds the second, or the effective number is not above zero
 * @example
 * weightedProportionWithInterval(80, 100, 50) // => { value: 0.8, lower: 0.669629, upper: 0.887562, n: 50 }
 */
export function weightedProportionWithInterval(
  agreeing: number,
  total: number,
  effectiveN: number,
  confidence = 0.95,
): Estimate | NotEnough {
  assertNonNegative('agreeing', agreeing)
  assertNonNegative('total', total)
  if (agreeing > total)
    throw new ImpossibleInput('agreeing', `must not exceed the total: ${agreeing} of ${total}`)
  if (total === 0) return notEnough(1, 0, 'answers')
  assertPositive('effectiveN', effectiveN)
  // A product may exceed the effective number by its last digit; nobody agrees more than everybody.
  const bounds = wilsonInterval(Math.min(effectiveN, (agreeing / total) * effectiveN), effectiveN, confidence)
  if (isNotEnough(bounds)) return bounds
  const value = agreeing / total
  return estimate({ value, ...bounds, level: confidence, n: effectiveN, method: 'wilson, weighted' })
}
