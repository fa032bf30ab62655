import { assertWeights } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** What unequal weights cost. */
export interface Kish {
  readonly kind: 'kish'
  /** How many times more variance than with equal weights; 1 or more. */
  readonly designEffect: number
  /** How many equally weighted answers the sample is worth: use it as n in every interval. */
  readonly effectiveN: number
  readonly n: number
}

/**
 * Kish's design effect of weights: n Σw² / (Σw)², and the effective number of answers n / deff. It supposes that
 * weights and answers are not related, which makes it an honest upper estimate of the cost.
 *
 * @param weights one per respondent, not all zero
 * @throws ImpossibleInput when a weight is negative or all are zero
 * Source: L. Kish, Survey Sampling, 1965.
 * @example
 * kish([1, 1, 1, 1, 5]) // => { designEffect: 1.790123, effectiveN: 2.793103, n: 5 }
 */
export function kish(weights: readonly number[]): Kish | NotEnough {
  assertWeights('weights', weights)
  const n = weights.length
  if (n === 0) return notEnough(1, 0, 'answers')
  // Weights are brought near 1 before they are squared, so that neither tiny nor huge ones lose digits.
  const largest = weights.reduce((max, weight) => Math.max(max, weight), 0)
  let sum = 0
  let squares = 0
  for (const weight of weights) {
    const scaled = weight / largest
    sum += scaled
    squares += scaled * scaled
  }
  const effectiveN = (sum * sum) / squares
  return { kind: 'kish', designEffect: n / effectiveN, effectiveN, n }
}
