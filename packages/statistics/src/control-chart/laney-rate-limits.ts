import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { VaryingLimits } from './control-limits.ts'
import { rateLimits } from './rate-limits.ts'
import type { RateOptions } from './rate-limits.ts'
import { widened } from './widened.ts'

/**
 * Limits of Laney's u' chart: events per very large exposures (complaints over all sales), where a plain u chart
 * signals almost everywhere.
 *
 * Formula: the u chart, its sigma multiplied by the spread of the standardised points (mean |z - previous z| /
 * 1.128). A spread near 1 says that the plain chart was enough.
 *
 * @returns the limits with their spread, or `NotEnough` below two neighbouring periods
 * @throws ImpossibleInput as `rateLimits`
 * Source: Laney (2002), Improved Control Charts for Attributes, Quality Engineering 14.
 * @example
 * laneyRateLimits([426, 543, 428], [90000, 110000, 90000]) // => { centre: 0.004817, spread: 0.783589 }
 */
export function laneyRateLimits(
  counts: readonly number[],
  exposures: readonly number[],
  options: RateOptions = {},
): VaryingLimits | NotEnough {
  const plain = rateLimits(counts, exposures, options)
  if (isNotEnough(plain)) return plain
  const per = options.per ?? 1
  const values = counts.map((count, place) => (count * per) / (exposures[place] ?? Number.NaN))
  return widened(values, plain, baselinePlaces(counts.length, options), { least: 0 })
}
