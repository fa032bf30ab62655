import { assertProcess, sideBeyond } from './process.ts'
import type { Process } from './process.ts'
import { oneSided, windowsWhere } from './windows.ts'

/**
 * Nelson's rule 6: at least four of five points in a row strictly more than one sigma from the centre, on the same
 * side. A small shift that lasts.
 *
 * @returns the places, from 0, where such windows of five start; neighbouring windows are told each
 * @throws ImpossibleInput on what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * fourOfFiveBeyondOneSigma([0, 2, 2, -2, 2, 2], { centre: 0, sigma: 1 }) // => [1]
 */
export function fourOfFiveBeyondOneSigma(values: readonly number[], process: Process): number[] {
  assertProcess(values, process)
  const sides = values.map(value => sideBeyond(value, process, 1))
  return windowsWhere(sides, 5, window => oneSided(window, 4))
}
