import beta from '@stdlib/stats-base-dists-beta'
import student from '@stdlib/stats-base-dists-t'

/**
 * The value below which a share `p` of Student's t lies.
 *
 * @example
 * studentQuantile(0.975, 10) // => 2.228139
 */
export function studentQuantile(p: number, degrees: number): number {
  return student.quantile(p, degrees)
}

/**
 * The share of Student's t at or below the given value.
 *
 * @example
 * studentCumulative(2.228139, 10) // => 0.975
 */
export function studentCumulative(t: number, degrees: number): number {
  const tail = studentTwoSided(t, degrees) / 2
  return t < 0 ? tail : 1 - tail
}

/**
 * The two-sided p-value of a t statistic, through the incomplete beta function so that tiny values stay exact.
 *
 * @example
 * studentTwoSided(2.228139, 10) // => 0.05
 */
export function studentTwoSided(t: number, degrees: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? Number.NaN : 0
  return beta.cdf(degrees / (degrees + t * t), degrees / 2, 0.5)
}
