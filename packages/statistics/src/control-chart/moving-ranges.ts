import { assertAllFinite } from '../refusal/assertions.ts'

/**
 * The distances between neighbours, in the order of time: one fewer than the values.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * movingRanges([310, 288, 297]) // => [22, 9]
 */
export function movingRanges(values: readonly number[]): number[] {
  assertAllFinite('values', values)
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))
}
