import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { assertAllFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { Baseline } from './baseline.ts'
import { threeSigma } from './control-limits.ts'
import type { ControlLimits } from './control-limits.ts'
import { movingRanges } from './moving-ranges.ts'

/** The mean range of two normal values, in sigmas (d2 for n = 2, as printed in the tables). */
export const rangeOfTwo = 1.128

/** The upper limit of a moving range, in mean moving ranges (D4 for n = 2, as printed in the tables). */
export const upperRangeFactor = 3.267

export interface IndividualsOptions extends Baseline {
  /** Drop moving ranges above their own limit once before sigma is estimated (Nelson 1982). Default: no. */
  readonly screening?: boolean
}

export interface IndividualsLimits extends ControlLimits {
  readonly kind: 'individuals-limits'
  readonly meanMovingRange: number
  readonly upperMovingRange: number
  /** How many values the limits rest on. */
  readonly n: number
}

/**
 * Limits of the XmR chart (individuals and moving range): one value a period, whatever it is.
 *
 * Formula: centre = mean of the baseline; sigma = mean distance between neighbours / 1.128; limits = centre ± 3
 * sigma; upper limit of the moving range = 3.267 x its mean. Never the standard deviation of the whole series,
 * which a shift inflates until the shift hides itself.
 *
 * Units: those of the values. Conditions: values in the order of time, at regular intervals; freeze the limits
 * on a baseline of at least 12 periods, better 20. An excluded period takes its two ranges away with it.
 *
 * @returns the limits, or `NotEnough` below two neighbours
 * @throws ImpossibleInput on what is not a number, or a baseline longer than the series
 * Source: Wheeler, Understanding Variation; Montgomery, Introduction to Statistical Quality Control 6.4;
 * screening after Nelson (1982), Journal of Quality Technology 14.
 * @example
 * individualsLimits([10, 11, 10, 12, 11]) // => { centre: 10.8, lower: 7.475532, upper: 14.124468, meanMovingRange: 1.25 }
 * individualsLimits([10, 11, 10, 12, 11, 10, 40, 11, 10, 12], { screening: true }) // => { lower: 10.280547, upper: 17.119453 }
 */
export function individualsLimits(
  values: readonly number[],
  options: IndividualsOptions = {},
): IndividualsLimits | NotEnough {
  assertAllFinite('values', values)
  const places = baselinePlaces(values.length, options)
  const kept = new Set(places)
  const ranges = movingRanges(values).filter((_, index) => kept.has(index) && kept.has(index + 1))
  if (ranges.length === 0) return notEnough(2, places.length, 'neighbouring periods')
  const centre = arithmeticMean(places.map(place => values[place] ?? Number.NaN))
  const meanMovingRange = arithmeticMean(options.screening === true ? screened(ranges) : ranges)
  return {
    kind: 'individuals-limits',
    ...threeSigma(centre, meanMovingRange / rangeOfTwo),
    meanMovingRange,
    upperMovingRange: upperRangeFactor * meanMovingRange,
    n: places.length,
  }
}

function screened(ranges: readonly number[]): readonly number[] {
  const limit = upperRangeFactor * arithmeticMean(ranges)
  const kept = ranges.filter(range => range < limit)
  return kept.length === 0 ? ranges : kept
}
