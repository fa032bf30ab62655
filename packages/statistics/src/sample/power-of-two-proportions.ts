import { criticalZ, normalCumulative, normalQuantile } from '../distribution/normal.ts'
import { assertLevel, assertPositive, assertShare } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

/**
 * How many answers each of two groups needs so that a test of two proportions finds a change from p1 to p2 with the
 * given power, before rounding: [z_α √(2 p̄ q̄) + z_β √(p1 q1 + p2 q2)]² / (p1 − p2)².
 *
 * @param power the wanted chance of finding it, 0.8 or 0.9
 * @param alpha the significance level, two-sided
 * @throws ImpossibleInput when the two proportions are equal or a number is out of range
 * Source: J. Fleiss, Statistical Methods for Rates and Proportions; as R's power.prop.test.
 * @example
 * sizeForTwoProportions(0.5, 0.75, 0.9) // => 76.7069
 */
export function sizeForTwoProportions(p1: number, p2: number, power = 0.8, alpha = 0.05): number {
  const { pooled, separate, gap } = errors(p1, p2)
  assertLevel('power', power)
  assertLevel('alpha', alpha)
  if (gap === 0) throw new ImpossibleInput('p2', 'must differ from p1: no change can be found')
  return ((criticalZ(1 - alpha) * pooled + normalQuantile(power) * separate) / gap) ** 2
}

/**
 * The chance that a test of two proportions finds a change from p1 to p2 with n answers in each group. "Not shown" with
 * a power of 0.2 says little.
 *
 * @param n answers in each group
 * @throws ImpossibleInput when a number is out of range
 * @example
 * powerOfTwoProportions(0.5, 0.75, 76.7) // => 0.9
 */
export function powerOfTwoProportions(p1: number, p2: number, n: number, alpha = 0.05): number {
  const { pooled, separate, gap } = errors(p1, p2)
  assertPositive('n', n)
  assertLevel('alpha', alpha)
  const reach = Math.sqrt(n) * gap - criticalZ(1 - alpha) * pooled
  // Two shares of exactly 0 and 1 leave no chance: the change is found, or cannot be.
  if (separate === 0) return reach > 0 ? 1 : 0
  return normalCumulative(reach / separate)
}

function errors(p1: number, p2: number) {
  assertShare('p1', p1)
  assertShare('p2', p2)
  const mean = (p1 + p2) / 2
  return {
    pooled: Math.sqrt(2 * mean * (1 - mean)),
    separate: Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)),
    gap: Math.abs(p1 - p2),
  }
}
