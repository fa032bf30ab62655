import { steadySum } from '../moments/steady-sum.ts'

/**
 * All events over all exposure of the kept places: counts are summed before dividing, so that a small period
 * does not weigh as much as a large one.
 *
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
  return of(counts) / of(exposures)
}
