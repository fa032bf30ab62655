import { criticalZ } from '../distribution/normal.ts'
import { assertAllFinite, assertCount, assertLevel, assertSameLength } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** How the answers of the same respondents went from the first time to the second. */
export interface PairedChanges {
  readonly rises: number
  readonly falls: number
  readonly unchanged: number
}

/**
 * The net change of paired answers: the share of respondents who went up minus the share who went down. For yes and
 * no, it is the difference of the two shares.
 *
 * Formula: (rises - falls) / n; interval of Bonett and Price: one respondent is added to the rises and one to the
 * falls, then Wald, cut at -1 and 1.
 *
 * Units: in [-1, 1], 0 is no change.
 *
 * @returns the estimate, or `NotEnough` without a pair
 * @throws ImpossibleInput on what is not a count, a level outside (0, 1)
 * Source: Bonett & Price (2012), Journal of Educational and Behavioral Statistics 37.
 * @example
 * netChange({ rises: 30, falls: 10, unchanged: 60 }) // => { value: 0.2, lower: 0.077505, upper: 0.314652, n: 100 }
 */
export function netChange({ rises, falls, unchanged }: PairedChanges, level = 0.95): Estimate | NotEnough {
  assertCount('rises', rises)
  assertCount('falls', falls)
  assertCount('unchanged', unchanged)
  assertLevel('level', level)
  const n = rises + falls + unchanged
  if (n === 0) return notEnough(1, 0, 'pairs')
  const up = (rises + 1) / (n + 2)
  const down = (falls + 1) / (n + 2)
  const centre = up - down
  const reach = criticalZ(level) * Math.sqrt((up + down - centre ** 2) / (n + 2))
  return estimate({
    value: (rises - falls) / n,
    lower: Math.max(-1, centre - reach),
    upper: Math.min(1, centre + reach),
    level,
    n,
    method: 'bonett-price',
  })
}

/**
 * Counts how the answers of the same respondents went, from the first time to the second.
 *
 * @throws ImpossibleInput on what is not a number, series of different lengths
 * @example
 * pairedChanges([7, 8, 9], [8, 8, 4]) // => { rises: 1, falls: 1, unchanged: 1 }
 */
export function pairedChanges(before: readonly number[], after: readonly number[]): PairedChanges {
  assertAllFinite('before', before)
  assertAllFinite('after', after)
  assertSameLength('before', before, 'after', after)
  let rises = 0
  let falls = 0
  for (const [index, first] of before.entries()) {
    const second = after[index] ?? first
    if (second > first) rises++
    else if (second < first) falls++
  }
  return { rises, falls, unchanged: before.length - rises - falls }
}
