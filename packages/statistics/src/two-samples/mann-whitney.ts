import { normalTwoSided } from '../distribution/normal.ts'
import { steadySum } from '../moments/steady-sum.ts'
import { assertAllFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { midranks, tieFactor } from './midranks.ts'

export interface MannWhitney {
  readonly kind: 'mann-whitney'
  /** In how many of the pairs (one of x, one of y) x is the higher, a tie counting for half. */
  readonly u: number
  /** Standard errors from no difference; 0 where the exact distribution was used. */
  readonly z: number
  readonly p: number
  /** U over the number of pairs: the chance that an x drawn at random is above a y, ties counting for half. */
  readonly superiority: number
  /** How much ties shrink the variance: 1 without ties, 0 when all answers are the same. */
  readonly tieFactor: number
  readonly n: readonly [number, number]
}

/**
 * Mann-Whitney's test for two independent groups of ordered answers (scores from 0 to 10, levels of ease): does
 * one group tend to answer higher? It reads the order of answers alone, never the distance between them.
 *
 * Formula: U from the sum of mid-ranks; normal approximation with the variance corrected for ties and, unless
 * refused, a continuity correction of half. Two-sided p-value; 1 when all answers are the same.
 *
 * Conditions: independent answers, about 8 a side; below, use `mannWhitneyExact`. For the same respondents
 * twice, use `signedRank`.
 *
 * @returns the test, or `NotEnough` without an answer on a side
 * @throws ImpossibleInput on what is not a number
 * Source: Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, ch. 4.
 * @example
 * mannWhitney([6, 7, 7, 8, 9], [7, 8, 9, 9, 10]) // => { u: 5.5, superiority: 0.22, p: 0.162587 }
 */
export function mannWhitney(
  x: readonly number[],
  y: readonly number[],
  options: { readonly continuity?: boolean } = {},
): MannWhitney | NotEnough {
  assertAllFinite('x', x)
  assertAllFinite('y', y)
  if (x.length === 0 || y.length === 0) return notEnough(1, Math.min(x.length, y.length), 'answers')
  const { ranks, ties } = midranks([...x, ...y])
  const u = steadySum(ranks.slice(0, x.length)) - (x.length * (x.length + 1)) / 2
  const pairs = x.length * y.length
  const factor = tieFactor(ties)
  const spread = Math.sqrt((pairs * (x.length + y.length + 1) * factor) / 12)
  const distance = u - pairs / 2
  const correction =
    options.continuity === false ? 0 : Math.sign(distance) * Math.min(0.5, Math.abs(distance))
  const z = spread === 0 ? 0 : (distance - correction) / spread
  return {
    kind: 'mann-whitney',
    u,
    z,
    p: normalTwoSided(z),
    superiority: u / pairs,
    tieFactor: factor,
    n: [x.length, y.length],
  }
}
