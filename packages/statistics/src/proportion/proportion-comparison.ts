import { assertCount } from '../refusal/assertions.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { fisherExactTest } from './fisher-exact-test.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { pooledZTest } from './pooled-z-test.ts'
import { assertProportion } from './proportion-counts.ts'

/** The difference of two independent shares, first less second. */
export interface ProportionComparison {
  readonly kind: 'comparison'
  readonly difference: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly p: number
  readonly n: readonly [number, number]
  readonly method: 'newcombe'
  /** The test that was used: Fisher's when an expected count is below 5. */
  readonly test: 'pooled-z' | 'fisher-exact'
}

/**
 * Compares two independent shares: the difference with Newcombe's interval, and a p-value by the pooled z test, or by
 * Fisher's exact test when an expected count is below 5. Not for the same respondents asked twice: use McNemar.
 *
 * @throws ImpossibleInput when a count is negative or not whole, or the confidence is not within (0, 1)
 * @example
 * compareProportions(56, 70, 48, 80) // => { difference: 0.2, lower: 0.0524, upper: 0.3339, p: 0.008045, test: 'pooled-z' }
 * compareProportions(9, 10, 3, 10).test // => 'fisher-exact'
 */
export function compareProportions(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  confidence = 0.95,
): ProportionComparison | NotEnough {
  assertProportion('successes1', successes1, 'n1', n1, confidence)
  assertProportion('successes2', successes2, 'n2', n2, confidence)
  for (const [name, count] of Object.entries({ successes1, n1, successes2, n2 })) assertCount(name, count)
  const bounds = newcombeInterval(successes1, n1, successes2, n2, confidence)
  const z = pooledZTest(successes1, n1, successes2, n2)
  if (isNotEnough(bounds) || isNotEnough(z)) return notEnough(1, Math.min(n1, n2), 'answers')
  const share = (successes1 + successes2) / (n1 + n2)
  const exact = Math.min(n1, n2) * Math.min(share, 1 - share) < 5
  const p = exact
    ? fisherExactTest([
        [successes1, n1 - successes1],
        [successes2, n2 - successes2],
      ])
    : z.p
  return {
    kind: 'comparison',
    difference: successes1 / n1 - successes2 / n2,
    ...bounds,
    level: confidence,
    p,
    n: [n1, n2],
    method: 'newcombe',
    test: exact ? 'fisher-exact' : 'pooled-z',
  }
}
