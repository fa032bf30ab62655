import beta from '@stdlib/stats-base-dists-beta'
import f from '@stdlib/stats-base-dists-f'

/**
 * The value below which a share `p` of the F distribution lies.
 *
 * @example
 * fisherQuantile(0.95, 3, 10) // => 3.708265
 */
export function fisherQuantile(p: number, numerator: number, denominator: number): number {
  return f.quantile(p, numerator, denominator)
}

/**
 * The share of the F distribution at or below the given value.
 *
 * @example
 * fisherCumulative(3.708265, 3, 10) // => 0.95
 */
export function fisherCumulative(value: number, numerator: number, denominator: number): number {
  return f.cdf(value, numerator, denominator)
}

/**
 * The p-value of an F statistic, through the incomplete beta function so that tiny values stay exact.
 *
 * @example
 * fisherUpperTail(3.708265, 3, 10) // => 0.05
 */
export function fisherUpperTail(value: number, numerator: number, denominator: number): number {
  if (value <= 0) return 1
  return beta.cdf(denominator / (denominator + numerator * value), denominator / 2, numerator / 2)
}
