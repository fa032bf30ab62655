import { assertProcess, sideBeyond } from './process.ts'
import type { Process } from './process.ts'
import { windowsWhere } from './windows.ts'

/**
 * Nelson's rule 8: eight points in a row, all strictly more than one sigma from the centre, with points on both
 * sides. Two processes are mixed. Eight points on one side alone are not this signal (some programs forget it):
 * they belong to rules 2 and 6.
 *
 * @returns the places, from 0, where such windows of eight start; neighbouring windows are told each
 * @throws ImpossibleInput on what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * eightOutsideOneSigma([2, -2, 2, -2, 2, -2, 2, -2], { centre: 0, sigma: 1 }) // => [0]
 * eightOutsideOneSigma([2, 2, 2, 2, 2, 2, 2, 2], { centre: 0, sigma: 1 }) // => []
 */
export function eightOutsideOneSigma(values: readonly number[], process: Process): number[] {
  assertProcess(values, process)
  const sides = values.map(value => sideBeyond(value, process, 1))
  return windowsWhere(sides, 8, window => !window.includes(0) && window.includes(1) && window.includes(-1))
}
