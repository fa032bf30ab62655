import { chiSquareUpperTail } from '../distribution/chi-square.ts'
import { assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

export interface ChiSquareResult {
  readonly x2: number
  readonly df: number
  readonly p: number
  /** The smallest expected count; below 5 the p-value is only indicative. */
  readonly smallestExpected: number
}

/**
 * Tests whether k independent groups share one proportion (Pearson's chi-square, no continuity correction). It says
 * that something differs, not what: compare pairs afterwards, with p-values corrected by Holm.
 *
 * @param successes how many in each group
 * @param sizes how many answered in each group
 * @throws ImpossibleInput when the lists do not have the same length, or a group has more successes than answers
 * Source: K. Pearson, 1900; as R's prop.test for three groups and more.
 * @example
 * chiSquareTest([73, 90, 114, 75], [86, 93, 136, 82]) // => { x2: 11.119388, df: 3, p: 0.0110975 }
 */
export function chiSquareTest(
  successes: readonly number[],
  sizes: readonly number[],
): ChiSquareResult | NotEnough {
  assertSameLength('successes', successes, 'sizes', sizes)
  const groups = sizes.map((n, index) => {
    const x = successes[index] ?? 0
    assertProportion(`successes[${index}]`, x, `sizes[${index}]`, n)
    return { x, n }
  })
  const filled = groups.filter(({ n }) => n > 0)
  if (filled.length < 2) return notEnough(2, filled.length, 'groups')
  const total = filled.reduce((sum, { n }) => sum + n, 0)
  const share = filled.reduce((sum, { x }) => sum + x, 0) / total
  const df = filled.length - 1
  const smallest = Math.min(...filled.map(({ n }) => n)) * Math.min(share, 1 - share)
  if (share === 0 || share === 1) return { x2: 0, df, p: 1, smallestExpected: 0 }
  const x2 = filled.reduce((sum, { x, n }) => sum + (x - n * share) ** 2 / n, 0) / (share * (1 - share))
  return { x2, df, p: chiSquareUpperTail(x2, df), smallestExpected: smallest }
}
