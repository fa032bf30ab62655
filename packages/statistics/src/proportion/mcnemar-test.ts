import { binomialCumulative } from '../distribution/binomial.ts'
import { chiSquareUpperTail } from '../distribution/chi-square.ts'
import { assertCount } from '../refusal/assertions.ts'

export interface McNemarResult {
  readonly x2: number
  readonly p: number
}

/**
 * McNemar's test with continuity correction: did the share change between two answers of the same respondents? Only
 * those who changed count: (|b − c| − 1)² / (b + c), chi-square with one degree of freedom.
 *
 * @param gained how many went from no to yes
 * @param lost how many went from yes to no
 * @throws ImpossibleInput when a count is negative or not whole
 * Source: Q. McNemar, Psychometrika 12, 1947; A. Edwards, 1948.
 * @example
 * mcNemarTest(121, 59) // => { x2: 20.672222, p: 0.00000545 }
 */
export function mcNemarTest(gained: number, lost: number): McNemarResult {
  assertCount('gained', gained)
  assertCount('lost', lost)
  const changed = gained + lost
  if (changed === 0) return { x2: 0, p: 1 }
  const gap = Math.max(0, Math.abs(gained - lost) - 1)
  const x2 = (gap * gap) / changed
  return { x2, p: chiSquareUpperTail(x2, 1) }
}

/**
 * McNemar's exact test: the two-sided binomial probability of a split at least as uneven, were both directions as
 * likely. Use it when fewer than 25 changed.
 *
 * @returns the p-value
 * @throws ImpossibleInput when a count is negative or not whole
 * @example
 * mcNemarExactTest(30, 60) // => 0.00206
 */
export function mcNemarExactTest(gained: number, lost: number): number {
  assertCount('gained', gained)
  assertCount('lost', lost)
  const changed = gained + lost
  return changed === 0 ? 1 : Math.min(1, 2 * binomialCumulative(Math.min(gained, lost), changed, 0.5))
}
