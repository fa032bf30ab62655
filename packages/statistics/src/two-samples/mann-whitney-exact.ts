import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { mannWhitney } from './mann-whitney.ts'
import type { MannWhitney } from './mann-whitney.ts'
import { midranks } from './midranks.ts'

/**
 * Mann-Whitney's test with its exact distribution: all the ways to deal the pooled answers, ties as they are, into
 * two groups of these sizes. For small groups (work grows with the fourth power: up to about 100 answers in all).
 *
 * Formula: two-sided p-value = twice the smaller tail, at most 1.
 *
 * @returns the test (z is 0: it is not used), or `NotEnough` without an answer on a side
 * @throws ImpossibleInput on what is not a number
 * Source: Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, ch. 4.
 * @example
 * mannWhitneyExact([19, 22, 16, 29, 24], [20, 11, 17, 12]) // => { u: 17, p: 0.111111 }
 */
export function mannWhitneyExact(x: readonly number[], y: readonly number[]): MannWhitney | NotEnough {
  const test = mannWhitney(x, y)
  if (isNotEnough(test)) return test
  // Twice the ranks are whole numbers even where ties share them, so that sums are compared exactly.
  const doubled = midranks([...x, ...y]).ranks.map(rank => Math.round(2 * rank))
  const ways = waysToReach(doubled, x.length)
  const observed = doubled.slice(0, x.length).reduce((sum, rank) => sum + rank, 0)
  let low = 0
  let high = 0
  let all = 0
  for (const [sum, count] of ways.entries()) {
    all += count
    if (sum <= observed) low += count
    if (sum >= observed) high += count
  }
  return { ...test, z: 0, p: Math.min(1, (2 * Math.min(low, high)) / all) }
}

/** How many choices of `size` entries have each sum. */
function waysToReach(entries: readonly number[], size: number): Float64Array {
  const most = entries
    .toSorted((a, b) => b - a)
    .slice(0, size)
    .reduce((sum, entry) => sum + entry, 0)
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
  const none = ways[0]
  if (none !== undefined) none[0] = 1
  for (const entry of entries) {
    for (let taken = size; taken >= 1; taken--) {
      const from = ways[taken - 1]
      const to = ways[taken]
      if (from === undefined || to === undefined) continue
      for (let sum = most; sum >= entry; sum--) to[sum] = (to[sum] ?? 0) + (from[sum - entry] ?? 0)
    }
  }
  return ways[size] ?? new Float64Array(0)
}
