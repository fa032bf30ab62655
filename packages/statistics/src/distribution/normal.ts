import normal from '@stdlib/stats-base-dists-normal'

/**
 * The value below which a share `p` of a standard normal lies; exact to the last digits far in both tails.
 *
 * @example
 * normalQuantile(0.975) // => 1.959964
 * normalQuantile(1e-300) // => -37.0471
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  const first = normal.quantile(p, 0, 1)
  // The starting value loses digits in the tail, where 2p - 1 rounds to -1; Halley's method gives them back.
  let z = Number.isFinite(first) ? first : -Math.sqrt(-2 * Math.log(p))
  for (let step = 0; step < 20; step++) {
    const gap = (normal.cdf(z, 0, 1) - p) / normal.pdf(z, 0, 1)
    const move = gap / (1 + (z * gap) / 2)
    z -= move
    if (Math.abs(move) <= 1e-15 * Math.abs(z)) break
  }
  return z
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
  return -normalQuantile((1 - level) / 2)
}
