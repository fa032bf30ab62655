import { normalTwoSided } from '../distribution/normal.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * The z test of two independent shares, with the variance of the two groups taken together. Right when all expected
 * counts reach 5; below, use `fisherExactTest`.
 *
 * @returns z, positive when the first share is the larger, and its two-sided p-value
 * @throws ImpossibleInput when there are more successes than answers
 * @example
 * pooledZTest(5, 83, 12, 99) // => { z: -1.40783, p: 0.159181 }
 */
export function pooledZTest(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
): { readonly z: number; readonly p: number } | NotEnough {
  assertProportion('successes1', successes1, 'n1', n1)
  assertProportion('successes2', successes2, 'n2', n2)
  if (n1 === 0 || n2 === 0) return notEnough(1, 0, 'answers')
  const pooled = (successes1 + successes2) / (n1 + n2)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  // All or none succeeded in both groups: nothing differs.
  if (!(error > 0)) return { z: 0, p: 1 }
  const z = (successes1 / n1 - successes2 / n2) / error
  return { z, p: normalTwoSided(z) }
}
