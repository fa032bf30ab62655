import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertAllFinite } from '../refusal/assertions.ts'

/**
 * All events over all exposure of the kept places: counts are summed before dividing, so that a small period
 * does not weigh as much as a large one.
 *
 * @throws ImpossibleInput on what is not a number, or no exposure at all in the kept places
 * @example
 * pooledRate([1, 9], [10, 10], [0, 1]) // => 0.5
 */
export function pooledRate(
  counts: readonly number[],
  exposures: readonly number[],
  places: readonly number[],
): number {
  const of = (series: readonly number[]): number =>
    steadySum(places.map(place => series[place] ?? Number.NaN))
  assertAllFinite('counts', counts)
  assertAllFinite('exposures', exposures)
  const exposure = of(exposures)
  if (!(exposure > 0)) throw new ImpossibleInput('exposures', 'must be above zero in all')
  return of(counts) / exposure
}
