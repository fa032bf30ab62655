import { assertAllFinite, assertCount } from '../refusal/assertions.ts'

export interface Midranks {
  /** The rank of each value, from 1, in the order of the input; equal values share the mean of their ranks. */
  readonly ranks: readonly number[]
  /** How many values each group of equal values holds, lonely ones included. */
  readonly ties: readonly number[]
}

/**
 * Ranks with ties shared.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * midranks([7, 9, 7, 10]) // => { ranks: [1.5, 3, 1.5, 4], ties: [2, 1, 1] }
 */
export function midranks(values: readonly number[]): Midranks {
  assertAllFinite('values', values)
  const order = Float64Array.from(values).toSorted()
  const shared = new Map<number, number>()
  const ties: number[] = []
  for (let start = 0; start < order.length;) {
    const value = order[start] ?? 0
    let end = start + 1
    while (end < order.length && order[end] === value) end++
    // Ranks start + 1 to end; the mean of the first and the last is the mean of all.
    shared.set(value, (start + 1 + end) / 2)
    ties.push(end - start)
    start = end
  }
  return { ranks: values.map(value => shared.get(value) ?? Number.NaN), ties }
}

/**
 * How much ties shrink the variance of ranks: 1 without ties, 0 when all values are equal.
 *
 * Formula: 1 - Σ(t³ - t) / (n³ - n) over the groups of t equal values.
 *
 * @throws ImpossibleInput on what is not a count
 * @example
 * tieFactor([2, 1, 1]) // => 0.9
 */
export function tieFactor(ties: readonly number[]): number {
  for (const [index, size] of ties.entries()) assertCount(`ties[${index}]`, size)
  const n = ties.reduce((sum, size) => sum + size, 0)
  if (n < 2) return 1
  // Each fraction before the sum: the cube of a large n leaves the whole numbers that are exact.
  const lost = ties.reduce(
    (sum, size) => sum + (size / n) * (((size - 1) * (size + 1)) / ((n - 1) * (n + 1))),
    0,
  )
  return Math.max(0, 1 - lost)
}
