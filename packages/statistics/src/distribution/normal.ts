import normal from '@stdlib/stats-base-dists-normal'

/**
 * The value below which a share `p` of a standard normal lies.
 *
 * @example
 * normalQuantile(0.975) // => 1.959964
 */
export function normalQuantile(p: number): number {
  return normal.quantile(p, 0, 1)
}

/**
 * The share of a standard normal at or below z; keeps its relative precision far in the lower tail.
 *
 * @example
 * normalCumulative(-1.959964) // => 0.025
 */
export function normalCumulative(z: number): number {
  return normal.cdf(z, 0, 1)
}

/**
 * The share of a standard normal above z, without the cancellation of 1 - cumulative.
 *
 * @example
 * normalUpperTail(10) // => 7.62e-24
 */
export function normalUpperTail(z: number): number {
  return normal.cdf(-z, 0, 1)
}

/**
 * The two-sided p-value of a z statistic.
 *
 * @example
 * normalTwoSided(1.959964) // => 0.05
 */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normal.cdf(-Math.abs(z), 0, 1))
}

/**
 * The number of standard errors on each side of an interval of the given level.
 *
 * @example
 * criticalZ(0.95) // => 1.959964
 */
export function criticalZ(level: number): number {
  return -normal.quantile((1 - level) / 2, 0, 1)
}
