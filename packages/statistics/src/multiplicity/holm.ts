import { assertShare } from '../refusal/assertions.ts'

/**
 * Holm's adjusted p-values: with them, the chance of even one false discovery among all the comparisons stays
 * under the level. For comparisons declared in advance. Always say how many comparisons were made.
 *
 * Formula: from the smallest p on, p x (number of comparisons left), never below the one before, at most 1.
 *
 * @returns the adjusted values, in the order of the input
 * @throws ImpossibleInput on what is not a probability
 * Source: Holm (1979), Scandinavian Journal of Statistics 6.
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  for (const [index, p] of pValues.entries()) assertShare(`pValues[${index}]`, p)
  const m = pValues.length
  const order = pValues.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p)
  const adjusted = pValues.map(() => 1)
  let floor = 0
  for (const [rank, { p, place }] of order.entries()) {
    floor = Math.max(floor, Math.min(1, p * (m - rank)))
    adjusted[place] = floor
  }
  return adjusted
}
