import { assertAllFinite } from '../../refusal/assertions.ts'
import type { Stretch } from './process.ts'
import { unbroken } from './unbroken.ts'

/**
 * Nelson's rule 3: six or more points in a row, each above the one before (or each below): five rises, six
 * points. A trend. Two equal neighbours end the stretch.
 *
 * @returns each stretch at its full length, counted in points
 * @throws ImpossibleInput on what is not a number
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * sixInOneDirection([5, 1, 2, 3, 4, 5, 6]) // => [{ start: 1, length: 6 }]
 */
export function sixInOneDirection(values: readonly number[]): Stretch[] {
  assertAllFinite('values', values)
  return unbroken(directions(values), 5).map(({ start, length }) => ({ start, length: length + 1 }))
}

/**
 * Where each step of a series goes: 1 up, -1 down, 0 nowhere; one fewer than the points.
 *
 * @example
 * directions([5, 1, 1, 2]) // => [-1, 0, 1]
 */
export function directions(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => {
    const before = values[index] ?? value
    if (value > before) return 1
    return value < before ? -1 : 0
  })
}
