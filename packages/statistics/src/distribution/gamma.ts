import gamma from '@stdlib/stats-base-dists-gamma'

/**
 * The value below which a share `p` of a gamma distribution (shape, rate) lies; the exact limits of a Poisson
 * count are gamma quantiles.
 *
 * @example
 * gammaQuantile(0.975, 11, 1) // => 18.39036
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  return gamma.quantile(p, shape, rate)
}

/**
 * The share of a gamma distribution (shape, rate) at or below the given value.
 *
 * @example
 * gammaCumulative(18.39036, 11, 1) // => 0.975
 */
export function gammaCumulative(value: number, shape: number, rate: number): number {
  return gamma.cdf(value, shape, rate)
}
