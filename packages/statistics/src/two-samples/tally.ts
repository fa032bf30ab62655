import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertAllFinite, assertCount, assertFinite } from '../refusal/assertions.ts'

/** How many answered each score: `[[9, 120], [10, 80]]`. All that the tests of ordered answers need. */
export type Tally = readonly (readonly [score: number, count: number])[]

/**
 * Counts how many times each value occurs, in increasing order.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * tallyOf([9, 7, 9]) // => [[7, 1], [9, 2]]
 */
export function tallyOf(values: readonly number[], argument = 'values'): Tally {
  assertAllFinite(argument, values)
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a - b)
}

/**
 * Refuses a tally with scores that are not numbers or come twice, or counts that are not whole.
 *
 * @throws ImpossibleInput naming the entry
 * @example
 * assertTally('answers', [[9, -1]]) // => throws ImpossibleInput
 */
export function assertTally(argument: string, tally: Tally): void {
  const seen = new Set<number>()
  for (const [index, [score, count]] of tally.entries()) {
    assertFinite(`${argument}[${index}]`, score)
    assertCount(`${argument}[${index}]`, count)
    if (seen.has(score)) throw new ImpossibleInput(`${argument}[${index}]`, `tells the score ${score} twice`)
    seen.add(score)
  }
}

/**
 * How many answers a tally holds.
 *
 * @throws ImpossibleInput on counts that are not whole
 * @example
 * tallyTotal([[7, 1], [9, 2]]) // => 3
 */
export function tallyTotal(tally: Tally): number {
  for (const [index, [, count]] of tally.entries()) assertCount(`tally[${index}]`, count)
  return tally.reduce((sum, [, count]) => sum + count, 0)
}
