import type { NotEnough } from '../result/not-enough.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsWeight } from './nps-counts.ts'
import { npsVariance } from './nps-variance.ts'

/**
 * The standard error of an NPS: √(variance / n), with n and not n − 1.
 *
 * @throws ImpossibleInput when a count is negative
 * Source: B. Rocks, 2016.
 * @example
 * npsStandardError({ detractors: 1, passives: 2, promoters: 3 }) // => 0.30429
 */
export function npsStandardError(counts: NpsCounts): number | NotEnough {
  const variance = npsVariance(counts)
  return typeof variance === 'number' ? Math.sqrt(variance / npsWeight(counts)) : variance
}
