import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { Baseline } from './baseline.ts'
import type { VaryingLimits } from './control-limits.ts'
import { shareLimits } from './share-limits.ts'
import { widened } from './widened.ts'

/**
 * Limits of Laney's p' chart: shares out of very large sizes, where chance alone explains less than the ordinary
 * variation between periods and a plain p chart would cry wolf at each point.
 *
 * Formula: the p chart, its sigma multiplied by the spread of the standardised points (mean |z - previous z| /
 * 1.128). A spread near 1 says that the plain chart was enough.
 *
 * @returns the limits with their spread, or `NotEnough` below two neighbouring periods
 * @throws ImpossibleInput as `shareLimits`
 * Source: Laney (2002), Improved Control Charts for Attributes, Quality Engineering 14.
 * @example
 * laneyShareLimits([10, 30, 10, 30], [100, 100, 100, 100]) // => { centre: 0.2, spread: 4.432624 }
 */
export function laneyShareLimits(
  counts: readonly number[],
  sizes: readonly number[],
  options: Baseline = {},
): VaryingLimits | NotEnough {
  const plain = shareLimits(counts, sizes, options)
  if (isNotEnough(plain)) return plain
  const values = counts.map((count, place) => count / (sizes[place] ?? Number.NaN))
  return widened(values, plain, baselinePlaces(counts.length, options), { least: 0, most: 1 })
}
