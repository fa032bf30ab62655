import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { assertCount } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { Baseline } from './baseline.ts'
import { threeSigma } from './control-limits.ts'
import type { ControlLimits } from './control-limits.ts'

export interface CountLimits extends ControlLimits {
  readonly kind: 'count-limits'
  readonly n: number
}

/**
 * Limits of the c chart: events a period, when the activity is the same in each period.
 *
 * Formula: centre = mean count of the baseline; sigma = √centre; limits = centre ± 3 sigma, cut at 0. When the
 * activity varies, use `rateLimits` with the activity as exposure.
 *
 * @returns the limits, or `NotEnough` when no period is kept
 * @throws ImpossibleInput on counts that are not whole
 * Source: Montgomery, Introduction to Statistical Quality Control 7.3.
 * @example
 * countLimits([21, 24, 16, 12]) // => { centre: 18.25, lower: 5.433994, upper: 31.066006 }
 */
export function countLimits(counts: readonly number[], options: Baseline = {}): CountLimits | NotEnough {
  for (const [index, count] of counts.entries()) assertCount(`counts[${index}]`, count)
  const places = baselinePlaces(counts.length, options)
  if (places.length === 0) return notEnough(1, 0, 'periods')
  const centre = arithmeticMean(places.map(place => counts[place] ?? Number.NaN))
  return { kind: 'count-limits', ...threeSigma(centre, Math.sqrt(centre), { least: 0 }), n: places.length }
}
