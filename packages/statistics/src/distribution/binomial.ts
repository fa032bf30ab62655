import beta from '@stdlib/stats-base-dists-beta'
import binomial from '@stdlib/stats-base-dists-binomial'

/**
 * The probability of exactly k successes in n trials.
 *
 * @example
 * binomialMass(2, 10, 0.5) // => 0.04394531
 */
export function binomialMass(k: number, n: number, p: number): number {
  return binomial.pmf(k, n, p)
}

/**
 * The probability of at most k successes in n trials.
 *
 * @example
 * binomialCumulative(2, 10, 0.5) // => 0.0546875
 */
export function binomialCumulative(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return beta.cdf(1 - p, n - k, k + 1)
}

/**
 * The probability of k successes or more in n trials, without the cancellation of 1 - cumulative.
 *
 * @example
 * binomialAtLeast(8, 10, 0.5) // => 0.0546875
 */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  return beta.cdf(p, k, n - k + 1)
}

/**
 * The smallest number of successes whose cumulative probability reaches p0.
 *
 * @example
 * binomialQuantile(0.05, 19, 0.5) // => 6
 */
export function binomialQuantile(p0: number, n: number, p: number): number {
  return binomial.quantile(p0, n, p)
}
