import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsAdjustedWaldInterval } from './nps-adjusted-wald-interval.ts'
import { npsTotal } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsScoreInterval } from './nps-score-interval.ts'
import { npsWaldInterval } from './nps-wald-interval.ts'

export type NpsIntervalMethod = 'adjusted-wald' | 'score' | 'wald'

/**
 * An NPS with its uncertainty: what the product shows. The value is the raw NPS; the interval is the adjusted Wald
 * interval unless another is asked for, widened where needed (one or two answers) so that it holds the value.
 *
 * @param counts whole answers
 * @param confidence in (0, 1), 0.95 by default
 * @throws ImpossibleInput when a count is negative or not whole, or the confidence is not within (0, 1)
 * Source: B. Rocks, 2016.
 * @example
 * npsWithInterval({ detractors: 342, passives: 968, promoters: 1436 }) // => { value: 0.398398, lower: 0.371824, upper: 0.424102, n: 2746, level: 0.95, method: 'adjusted-wald' }
 */
export function npsWithInterval(
  counts: NpsCounts,
  confidence = 0.95,
  method: NpsIntervalMethod = 'adjusted-wald',
): Estimate | NotEnough {
  const n = npsTotal(counts)
  const bounds = npsInterval(counts, confidence, method)
  if (isNotEnough(bounds)) return notEnough(1, n, 'answers')
  const value = (counts.promoters - counts.detractors) / n
  const lower = Math.min(value, bounds.lower)
  const upper = Math.max(value, bounds.upper)
  return estimate({ value, lower, upper, level: confidence, n, method })
}

/**
 * The interval of an NPS by the method of the given name.
 *
 * @throws ImpossibleInput when a count is negative, or the confidence is not within (0, 1)
 * @example
 * npsInterval({ detractors: 3, passives: 20, promoters: 9 }, 0.95, 'wald') // => { lower: -0.014482, upper: 0.389482 }
 */
export function npsInterval(counts: NpsCounts, confidence: number, method: NpsIntervalMethod) {
  if (method === 'score') return npsScoreInterval(counts, confidence)
  if (method === 'wald') return npsWaldInterval(counts, confidence)
  return npsAdjustedWaldInterval(counts, confidence)
}
