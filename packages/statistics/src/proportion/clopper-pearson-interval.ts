import { betaQuantile } from '../distribution/beta.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * The exact interval of a proportion (Clopper-Pearson): it covers the level or more, always; hence wider than needed.
 * For a guarantee, not for a chart.
 *
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * Source: C. Clopper and E. Pearson, Biometrika 26, 1934.
 * @example
 * clopperPearsonInterval(51, 235) // => { lower: 0.166063, upper: 0.275268 }
 * clopperPearsonInterval(20, 20) // => { lower: 0.831567, upper: 1 }
 */
export function clopperPearsonInterval(successes: number, n: number, confidence = 0.95): Bounds | NotEnough {
  assertProportion('successes', successes, 'n', n, confidence)
  if (n === 0) return notEnough(1, 0, 'answers')
  const tail = (1 - confidence) / 2
  const failures = n - successes
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    // The upper bound is one less the lower bound of the failures: small tails keep their digits.
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  }
}
