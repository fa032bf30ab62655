import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsTotal } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'

/**
 * The Net Promoter Score: share of promoters less share of detractors, in [-1, 1] (multiply by 100 to display it, with
 * no % sign). The counts are subtracted before dividing, so that ±1 and 0 are exact.
 *
 * @throws ImpossibleInput when a count is negative or not whole
 * Source: F. Reichheld, 2003. Conditions: one question, one scale of 0–10, one channel.
 * @example
 * npsScore(npsCounts([0, 7, 7, 9, 9, 9])) // => 0.333333
 * npsScore({ detractors: 0, passives: 0, promoters: 0 }) // => { kind: 'not-enough', needed: 1 }
 */
export function npsScore(counts: NpsCounts): number | NotEnough {
  const n = npsTotal(counts)
  return n === 0 ? notEnough(1, 0, 'answers') : (counts.promoters - counts.detractors) / n
}
