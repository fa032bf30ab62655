import { assertProcess, sideBeyond } from './process.ts'
import type { Process } from './process.ts'
import { oneSided, windowsWhere } from './windows.ts'

/**
 * Nelson's rule 5: at least two of three points in a row strictly more than two sigmas from the centre, on the
 * same side. An early sign of a shift.
 *
 * @returns the places, from 0, where such windows of three start; neighbouring windows are told each
 * @throws ImpossibleInput on what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * twoOfThreeBeyondTwoSigma([0, 2.5, 0, 2.5, 0], { centre: 0, sigma: 1 }) // => [1]
 */
export function twoOfThreeBeyondTwoSigma(values: readonly number[], process: Process): number[] {
  assertProcess(values, process)
  const sides = values.map(value => sideBeyond(value, process, 2))
  return windowsWhere(sides, 3, window => oneSided(window, 2))
}
