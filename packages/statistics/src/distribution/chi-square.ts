import { gammaCumulative, gammaQuantile } from './gamma.ts'
import { normalTwoSided } from './normal.ts'

/**
 * The value below which a share `p` of the chi-square distribution lies.
 *
 * @example
 * chiSquareQuantile(0.95, 3) // => 7.814728
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2, 1)
}

/**
 * The share of the chi-square distribution at or below the given value.
 *
 * @example
 * chiSquareCumulative(7.814728, 3) // => 0.95
 */
export function chiSquareCumulative(value: number, degrees: number): number {
  return value <= 0 ? 0 : gammaCumulative(value / 2, degrees / 2, 1)
}

/**
 * The p-value of a chi-square statistic with a whole number of degrees of freedom: a finite sum of positive
 * terms, so that tiny values keep all their digits.
 *
 * Formula: Q(k + 2) = Q(k) + (x/2)^(k/2) e^(-x/2) / Γ(k/2 + 1), from Q(2) = e^(-x/2) or Q(1) = 2 Φ(-√x).
 *
 * @example
 * chiSquareUpperTail(7.814728, 3) // => 0.05
 */
export function chiSquareUpperTail(value: number, degrees: number): number {
  if (value <= 0) return 1
  const half = value / 2
  const odd = degrees % 2 === 1
  let tail = odd ? normalTwoSided(Math.sqrt(value)) : Math.exp(-half)
  // The logarithm of the next term: x^a e^-x / Γ(a + 1), with a = 1/2 (odd) or 1 (even).
  let logTerm = odd ? 0.5 * Math.log(half) - half - Math.log(Math.sqrt(Math.PI) / 2) : Math.log(half) - half
  for (let k = odd ? 1 : 2; k < degrees; k += 2) {
    tail += Math.exp(logTerm)
    logTerm += Math.log(half) - Math.log(k / 2 + 1)
  }
  return Math.min(1, tail)
}
