import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount, assertPositive, assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { baselinePlaces } from './baseline.ts'
import type { Baseline } from './baseline.ts'
import { threeSigma } from './control-limits.ts'
import type { VaryingLimits } from './control-limits.ts'
import { pooledRate } from './pooled-rate.ts'

/**
 * Limits of the p chart: a share a period (complaints answered in time out of complaints), each with its size.
 *
 * Formula: centre = all cases / all sizes of the baseline; sigma of a period = √(centre (1 - centre) / size);
 * limits = centre ± 3 sigma, cut at 0 and 1. Units: shares in [0, 1].
 *
 * Conditions: cases independent within and between periods, sizes that expect about 5 cases or more. With
 * thousands a period everything signals: use `laneyShareLimits`. Leave out periods without any case possible.
 *
 * @returns the limits, or `NotEnough` when no period is kept
 * @throws ImpossibleInput on counts that are not whole or exceed their size, sizes that are not above zero
 * Source: Montgomery, Introduction to Statistical Quality Control 7.2.
 * @example
 * shareLimits([12, 8, 6], [100, 80, 80]) // => { centre: 0.1, periods: [{ lower: 0.01, upper: 0.19 }, { lower: 0 }, { lower: 0 }] }
 */
export function shareLimits(
  counts: readonly number[],
  sizes: readonly number[],
  options: Baseline = {},
): VaryingLimits | NotEnough {
  assertSharesOfSizes(counts, sizes)
  const places = baselinePlaces(counts.length, options)
  if (places.length === 0) return notEnough(1, 0, 'periods')
  const centre = pooledRate(counts, sizes, places)
  return {
    kind: 'varying-limits',
    centre,
    periods: sizes.map(size =>
      threeSigma(centre, Math.sqrt((centre * (1 - centre)) / size), { least: 0, most: 1 }),
    ),
    spread: 1,
    n: places.length,
  }
}

/**
 * Refuses counts that cannot be a part of their sizes.
 *
 * @throws ImpossibleInput naming the entry
 * @example
 * assertSharesOfSizes([3], [2]) // => throws ImpossibleInput
 */
export function assertSharesOfSizes(counts: readonly number[], sizes: readonly number[]): void {
  assertSameLength('counts', counts, 'sizes', sizes)
  for (const [index, count] of counts.entries()) {
    const size = sizes[index] ?? Number.NaN
    assertCount(`counts[${index}]`, count)
    assertPositive(`sizes[${index}]`, size)
    if (count > size)
      throw new ImpossibleInput(`counts[${index}]`, `must not exceed its size ${size}, got ${count}`)
  }
}
