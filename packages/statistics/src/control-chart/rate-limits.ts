import { assertCount, assertPositive, assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { Baseline } from './baseline.ts'
import { threeSigma } from './control-limits.ts'
import type { VaryingLimits } from './control-limits.ts'
import { pooledRate } from './pooled-rate.ts'

export interface RateOptions extends Baseline {
  /** The exposure that a rate is told for: 1,000 gives complaints per 1,000 services. Default 1. */
  readonly per?: number
}

/**
 * Limits of the u chart: events per exposure a period (complaints per 1,000 services).
 *
 * Formula: centre = all events / all exposure of the baseline; sigma of a period = √(centre / exposure); limits
 * = centre ± 3 sigma, cut at 0; all told per `per` units of exposure.
 *
 * Conditions: rare, independent events. With exposures of tens of thousands everything signals: use
 * `laneyRateLimits`. Leave out periods without exposure.
 *
 * @returns the limits, or `NotEnough` when no period is kept
 * @throws ImpossibleInput on counts that are not whole, exposures that are not above zero
 * Source: Montgomery, Introduction to Statistical Quality Control 7.3.
 * @example
 * rateLimits([14, 12, 20], [500, 400, 650], { per: 50 }) // => { centre: 1.483871, periods: [{ lower: 0.328240, upper: 2.639502 }, { lower: 0.191836 }, { lower: 0.470315 }] }
 */
export function rateLimits(
  counts: readonly number[],
  exposures: readonly number[],
  options: RateOptions = {},
): VaryingLimits | NotEnough {
  assertExposures(counts, exposures)
  const per = options.per ?? 1
  assertPositive('per', per)
  const places = baselinePlaces(counts.length, options)
  if (places.length === 0) return notEnough(1, 0, 'periods')
  const centre = pooledRate(counts, exposures, places) * per
  return {
    kind: 'varying-limits',
    centre,
    periods: exposures.map(exposure =>
      threeSigma(centre, Math.sqrt((centre * per) / exposure), { least: 0 }),
    ),
    spread: 1,
    n: places.length,
  }
}

/**
 * Refuses events that are not counts and exposures that are not above zero.
 *
 * @throws ImpossibleInput naming the entry
 * @example
 * assertExposures([3], [0]) // => throws ImpossibleInput
 */
export function assertExposures(counts: readonly number[], exposures: readonly number[]): void {
  assertSameLength('counts', counts, 'exposures', exposures)
  for (const [index, count] of counts.entries()) {
    assertCount(`counts[${index}]`, count)
    assertPositive(`exposures[${index}]`, exposures[index] ?? Number.NaN)
  }
}
