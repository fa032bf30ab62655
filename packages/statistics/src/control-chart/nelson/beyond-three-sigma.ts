import { assertProcess, sideBeyond } from './process.ts'
import type { Process } from './process.ts'

/**
 * Nelson's rule 1: points strictly more than three sigmas from the centre. Something special happened there.
 *
 * @returns the places of the points, from 0
 * @throws ImpossibleInput on what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * beyondThreeSigma([10, 14, 5], { centre: 10, sigma: 1 }) // => [1, 2]
 */
export function beyondThreeSigma(values: readonly number[], process: Process): number[] {
  assertProcess(values, process)
  return values.flatMap((value, place) => (sideBeyond(value, process, 3) === 0 ? [] : [place]))
}
