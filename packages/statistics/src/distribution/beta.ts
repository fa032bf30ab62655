import beta from '@stdlib/stats-base-dists-beta'

/**
 * The value below which a share `p` of a beta distribution lies.
 *
 * @example
 * betaQuantile(0.025, 51, 185) // => 0.166063
 */
export function betaQuantile(p: number, alpha: number, betaShape: number): number {
  return beta.quantile(p, alpha, betaShape)
}

/**
 * The share of a beta distribution at or below the given value. The upper tail at x is this function at 1 - x
 * with the shapes exchanged, without cancellation.
 *
 * @example
 * betaCumulative(0.166063, 51, 185) // => 0.025
 */
export function betaCumulative(value: number, alpha: number, betaShape: number): number {
  return beta.cdf(value, alpha, betaShape)
}
