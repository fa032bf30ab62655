import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { threeSigma } from './control-limits.ts'
import type { VaryingLimits } from './control-limits.ts'
import { rangeOfTwo } from './individuals-limits.ts'
import { movingRanges } from './moving-ranges.ts'

/**
 * Laney's correction: the points are told in their own sigmas, and the limits are widened (or narrowed) by the
 * variation between neighbours that these standardised points show.
 *
 * Formula: z = (point - centre) / sigma; spread = mean |z - previous z| / 1.128 over the baseline; new sigma =
 * sigma x spread.
 *
 * @param values one point a period of `limits`
 * @returns the widened limits, or `NotEnough` below two neighbours in the baseline
 * Source: Laney (2002), Improved Control Charts for Attributes, Quality Engineering 14.
 * @example
 * const plain = shareLimits([10, 30, 10, 30], [100, 100, 100, 100])
 * widened([0.1, 0.3, 0.1, 0.3], plain, [0, 1, 2, 3], { least: 0, most: 1 }) // => { centre: 0.2, spread: 4.432624 }
 */
export function widened(
  values: readonly number[],
  limits: VaryingLimits,
  places: readonly number[],
  bounds: { readonly least?: number; readonly most?: number },
): VaryingLimits | NotEnough {
  const kept = new Set(places)
  const standard = values.map((value, place) => {
    const sigma = limits.periods[place]?.sigma ?? 0
    return sigma === 0 ? 0 : (value - limits.centre) / sigma
  })
  const ranges = movingRanges(standard).filter((_, index) => kept.has(index) && kept.has(index + 1))
  if (ranges.length === 0) return notEnough(2, places.length, 'neighbouring periods')
  const spread = arithmeticMean(ranges) / rangeOfTwo
  return {
    ...limits,
    spread,
    periods: limits.periods.map(({ centre, sigma }) => threeSigma(centre, sigma * spread, bounds)),
  }
}
