import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite, assertPositive } from '../refusal/assertions.ts'

/**
 * The reliability of a scale made longer: for two items, from their correlation; for any scale, `times` as long.
 *
 * Formula: times x r / (1 + (times - 1) r). Units: r and the result at most 1.
 *
 * @param correlation between the two items (or halves), or the reliability of the present scale
 * @param times how many times as long; 2 turns the correlation of two items into the reliability of their sum
 * @throws ImpossibleInput on a correlation outside [-1, 1], a length that is not above zero, or a correlation so
 * negative that no such scale exists
 * Source: Eisinga, te Grotenhuis & Pelzer (2013), International Journal of Public Health 58.
 * @example
 * spearmanBrown(0.6) // => 0.75
 */
export function spearmanBrown(correlation: number, times = 2): number {
  assertFinite('correlation', correlation)
  assertPositive('times', times)
  if (Math.abs(correlation) > 1) {
    throw new ImpossibleInput('correlation', `must lie between -1 and 1, got ${correlation}`)
  }
  const whole = 1 + (times - 1) * correlation
  if (whole <= 0)
    throw new ImpossibleInput('correlation', `is too negative for a scale ${times} times as long`)
  return (times * correlation) / whole
}
