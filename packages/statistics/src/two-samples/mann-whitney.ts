import { normalTwoSided } from '../distribution/normal.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { tieFactor } from './midranks.ts'
import { assertTally, tallyOf, tallyTotal } from './tally.ts'
import type { Tally } from './tally.ts'

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

export interface MannWhitneyOptions {
  /** Half a pair of continuity correction; default yes. */
  readonly continuity?: boolean
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
  options: MannWhitneyOptions = {},
): MannWhitney | NotEnough {
  return mannWhitneyOfTallies(tallyOf(x, 'x'), tallyOf(y, 'y'), options)
}

/**
 * Mann-Whitney's test from how many answered each score, so that millions of answers cost no more than a few.
 * Otherwise as `mannWhitney`.
 *
 * @returns the test, or `NotEnough` without an answer on a side
 * @throws ImpossibleInput on scores that are not numbers or come twice, counts that are not whole
 * @example
 * mannWhitneyOfTallies([[6, 1], [7, 2], [8, 1], [9, 1]], [[7, 1], [8, 1], [9, 2], [10, 1]]) // => { u: 5.5, superiority: 0.22, p: 0.162587 }
 */
export function mannWhitneyOfTallies(
  x: Tally,
  y: Tally,
  options: MannWhitneyOptions = {},
): MannWhitney | NotEnough {
  assertTally('x', x)
  assertTally('y', y)
  const [nx, ny] = [tallyTotal(x), tallyTotal(y)]
  if (nx === 0 || ny === 0) return notEnough(1, Math.min(nx, ny), 'answers')
  const { u, ties } = pairsWon(x, y)
  const pairs = nx * ny
  const factor = tieFactor(ties)
  const spread = Math.sqrt((pairs * (nx + ny + 1) * factor) / 12)
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
    n: [nx, ny],
  }
}

/** Walks the scores upwards: each x wins over all the y below it, and half over those that equal it. */
function pairsWon(x: Tally, y: Tally): { u: number; ties: number[] } {
  const inX = new Map(x)
  const inY = new Map(y)
  const scores = [...new Set([...inX.keys(), ...inY.keys()])].toSorted((a, b) => a - b)
  const ties: number[] = []
  let below = 0
  let doubled = 0
  for (const score of scores) {
    const [ofX, ofY] = [inX.get(score) ?? 0, inY.get(score) ?? 0]
    doubled += ofX * (2 * below + ofY)
    below += ofY
    ties.push(ofX + ofY)
  }
  return { u: doubled / 2, ties }
}
