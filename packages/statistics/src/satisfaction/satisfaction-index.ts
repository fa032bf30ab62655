import { assertFinite, assertSameLength, assertWeights } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/**
 * A value of any scale brought to 0–1: (value − lowest) / (highest − lowest). Do it before scales are compared, and say
 * that it was done.
 *
 * @throws ImpossibleInput when the scale does not rise or the value is outside of it
 * @example
 * rescaled(7, [1, 10]) // => 0.666667
 */
export function rescaled(value: number, scale: readonly [number, number]): number {
  const [low, high] = scale
  assertFinite('value', value)
  assertFinite('scale[0]', low)
  assertFinite('scale[1]', high)
  if (!(low < high)) throw new ImpossibleInput('scale', `must rise, got ${low} to ${high}`)
  if (value < low || value > high) {
    throw new ImpossibleInput('value', `must lie on the scale ${low}–${high}, got ${value}`)
  }
  return (value - low) / (high - low)
}

/**
 * A satisfaction index from 0 to 100, as ACSI and ECSI build it: the weighted mean of the answers to several questions,
 * brought from their scale to 0–100: (Σ w·mean − Σ w·lowest) / ((highest − lowest) Σ w) × 100.
 *
 * @param means the mean answer to each question, on the scale
 * @param weights of the questions, equal by default
 * @param scale 1 to 10 by default
 * @throws ImpossibleInput when a mean is outside of the scale, or the weights do not fit
 * Source: C. Fornell et al., Journal of Marketing 60(4), 1996.
 * @example
 * satisfactionIndex([7.988, 7.128, 7.316]) // => 71.97037
 */
export function satisfactionIndex(
  means: readonly number[],
  weights: readonly number[] = means.map(() => 1),
  scale: readonly [number, number] = [1, 10],
): number | NotEnough {
  if (means.length === 0) return notEnough(1, 0, 'questions')
  assertSameLength('means', means, 'weights', weights)
  assertWeights('weights', weights)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (
    (means.reduce((sum, mean, index) => sum + rescaled(mean, scale) * (weights[index] ?? 0), 0) / total) * 100
  )
}
