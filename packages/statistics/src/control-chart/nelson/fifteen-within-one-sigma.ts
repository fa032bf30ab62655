import { assertProcess, sideBeyond } from './process.ts'
import type { Process } from './process.ts'
import { windowsWhere } from './windows.ts'

/**
 * Nelson's rule 7: fifteen points in a row within one sigma of the centre, lines included. Too calm to be true:
 * mixed sources, limits that are too wide, or figures that were arranged.
 *
 * @returns the places, from 0, where such windows of fifteen start; neighbouring windows are told each
 * @throws ImpossibleInput on what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * fifteenWithinOneSigma([3, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0], { centre: 0, sigma: 1 }) // => [1]
 */
export function fifteenWithinOneSigma(values: readonly number[], process: Process): number[] {
  assertProcess(values, process)
  const sides = values.map(value => sideBeyond(value, process, 1))
  return windowsWhere(sides, 15, window => window.every(side => side === 0))
}
