import poisson from '@stdlib/stats-base-dists-poisson'
import { gammaCumulative, gammaUpperTail } from './gamma.ts'

/**
 * The probability of exactly k events when `mean` are expected.
 *
 * @example
 * poissonMass(2, 3) // => 0.2240418
 */
export function poissonMass(k: number, mean: number): number {
  return poisson.pmf(k, mean)
}

/**
 * The probability of at most k events when `mean` are expected.
 *
 * @example
 * poissonCumulative(2, 3) // => 0.4231901
 */
export function poissonCumulative(k: number, mean: number): number {
  if (k < 0) return 0
  return k < 100 ? poisson.cdf(k, mean) : gammaUpperTail(mean, Math.floor(k) + 1, 1)
}

/**
 * The probability of k events or more, without the cancellation of 1 - cumulative.
 *
 * @example
 * poissonAtLeast(3, 3) // => 0.5768099
 */
export function poissonAtLeast(k: number, mean: number): number {
  return k <= 0 ? 1 : gammaCumulative(mean, k, 1)
}

/**
 * The smallest number of events whose cumulative probability reaches p.
 *
 * @example
 * poissonQuantile(0.95, 3) // => 6
 */
export function poissonQuantile(p: number, mean: number): number {
  return poisson.quantile(p, mean)
}
