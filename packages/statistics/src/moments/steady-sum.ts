import { assertAllFinite } from '../refusal/assertions.ts'

/**
 * The sum of a series, with the lost low-order digits carried along, so that the order and the size of the
 * numbers do not matter (Neumaier's summation). Sums of whole numbers below 2^53 are exact.
 *
 * Source: Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * steadySum([1, 1e100, 1, -1e100]) // => 2
 */
export function steadySum(values: readonly number[]): number {
  assertAllFinite('values', values)
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}
