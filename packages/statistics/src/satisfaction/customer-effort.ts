import { proportionWithInterval } from '../proportion/proportion-with-interval.ts'
import { assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** The three figures that are all called CES: never compare one with another. */
export interface CustomerEffort {
  readonly kind: 'customer-effort'
  /** The share that found it easy (above the middle of the scale), with its interval: the default. */
  readonly easy: Estimate
  /** The mean score on the scale. */
  readonly mean: number
  /** Share above the middle less share below it, in [-1, 1]. */
  readonly net: number
  readonly n: number
}

/**
 * Customer effort (CES 2.0): "the company made it easy for me", agreement from 1 to 7. The share of 5 and more is the
 * figure to follow; mean and net are given beside it. CES 1.0 asked for the effort itself, where low is good: reverse
 * such scores first.
 *
 * @param scores answers on the scale
 * @param scale its first and last value, 1 to 7 by default
 * @throws ImpossibleInput when a score is outside of the scale, or the confidence is not within (0, 1)
 * Source: M. Dixon, K. Freeman and N. Toman, 2010; CES 2.0 by CEB, 2013.
 * @example
 * customerEffort([7, 6, 5, 4, 3, 7, 2, 6, 5, 1]) // => { mean: 4.6, net: 0.3, easy: { value: 0.6, lower: 0.312674, upper: 0.831820 } }
 */
export function customerEffort(
  scores: readonly number[],
  scale: readonly [number, number] = [1, 7],
  confidence = 0.95,
): CustomerEffort | NotEnough {
  const [low, high] = scale
  if (!(low < high)) throw new ImpossibleInput('scale', `must rise, got ${low} to ${high}`)
  const middle = (low + high) / 2
  let sum = 0
  let easy = 0
  let hard = 0
  for (const [index, score] of scores.entries()) {
    assertFinite(`scores[${index}]`, score)
    if (score < low || score > high) {
      throw new ImpossibleInput(`scores[${index}]`, `must lie on the scale ${low}–${high}, got ${score}`)
    }
    sum += score
    if (score > middle) easy++
    else if (score < middle) hard++
  }
  const n = scores.length
  const share = proportionWithInterval(easy, n, confidence)
  if (isNotEnough(share)) return notEnough(1, 0, 'answers')
  return { kind: 'customer-effort', easy: share, mean: sum / n, net: (easy - hard) / n, n }
}
