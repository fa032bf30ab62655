import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'

/**
 * The variance of one answer scored -1, 0 or 1: P + D − (P − D)². Taking P and D for independent, as P(1−P) + D(1−D),
 * forgets 2PD and gives intervals that are too narrow.
 *
 * @throws ImpossibleInput when a count is negative
 * Source: B. Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70(4), 2016.
 * @example
 * npsVariance({ detractors: 1, passives: 2, promoters: 3 }) // => 0.555556
 */
export function npsVariance(counts: NpsCounts): number | NotEnough {
  const n = npsWeight(counts)
  if (n === 0) return notEnough(1, 0, 'answers')
  const balance = counts.promoters - counts.detractors
  return Math.max(0, ((counts.promoters + counts.detractors) * n - balance * balance) / (n * n))
}
