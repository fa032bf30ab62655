import { assertProcess, sideBeyond } from './process.ts'
import type { Process, Stretch } from './process.ts'
import { unbroken } from './unbroken.ts'

/**
 * Nelson's rule 2: nine or more points in a row on the same side of the centre. The level has moved. A point
 * exactly on the centre is on no side and ends the stretch (Western Electric asks for eight points).
 *
 * @returns each stretch at its full length
 * @throws ImpossibleInput on what is not a number
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * nineOnOneSide([1, 3, 3, 3, 3, 3, 3, 3, 3, 3], { centre: 2, sigma: 1 }) // => [{ start: 1, length: 9 }]
 */
export function nineOnOneSide(values: readonly number[], process: Process): Stretch[] {
  assertProcess(values, process)
  return unbroken(
    values.map(value => sideBeyond(value, process, 0)),
    9,
  )
}
