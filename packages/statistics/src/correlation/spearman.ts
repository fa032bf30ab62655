import { assertLevel } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { midranks } from '../two-samples/midranks.ts'
import { assertPairs, unitProduct, unitVector } from './paired-values.ts'
import { correlationOf } from './pearson.ts'
import type { Correlation } from './pearson.ts'

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, ties shared. For ordinal scales, and for relations
 * that rise without being straight. Interval and p-value are those of Pearson applied to ranks: approximate.
 *
 * @throws ImpossibleInput when the series do not go by pairs
 * Source: C. Spearman, 1904.
 * @example
 * spearman([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]) // => { value: 0.6, n: 9 }
 */
export function spearman(
  x: readonly number[],
  y: readonly number[],
  confidence = 0.95,
): Correlation | NotEnough {
  const n = assertPairs(x, y)
  assertLevel('confidence', confidence)
  if (n < 3) return notEnough(3, n, 'pairs')
  const a = unitVector(midranks(x).ranks)
  const b = unitVector(midranks(y).ranks)
  if (a === null || b === null) return notEnough(2, 1, 'variation')
  return correlationOf(unitProduct(a, b), n, confidence, 'spearman')
}
