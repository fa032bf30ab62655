import { hypergeometricLogMass } from '../distribution/hypergeometric.ts'
import { assertCount } from '../refusal/assertions.ts'

/** Counts in two rows (groups) and two columns (success, failure). */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

/** Two tables count as equally likely within this relative difference: rounding must not leave one out. */
const sameLikelihood = 1e-7

/**
 * Fisher's exact test of a 2 × 2 table, two-sided: the probability, margins given, of all tables that are no more
 * likely than this one. For small samples, where the z test is not right; a little conservative.
 *
 * @returns the p-value
 * @throws ImpossibleInput when a count is negative or not whole
 * Source: R. A. Fisher, 1935; two-sided by likelihood, as R does.
 * @example
 * fisherExactTest([[3, 1], [1, 3]]) // => 0.485714
 */
export function fisherExactTest(table: TwoByTwo): number {
  const [[a, b], [c, d]] = table
  for (const [row, counts] of table.entries()) {
    for (const [column, count] of counts.entries()) assertCount(`table[${row}][${column}]`, count)
  }
  const successes = a + c
  const draws = a + b
  const population = a + b + c + d
  const least = Math.max(0, draws - (population - successes))
  const most = Math.min(draws, successes)
  if (least === most) return 1
  const observed = hypergeometricLogMass(a, population, successes, draws)
  let likely = 0
  let unlikely = 0
  for (let k = least; k <= most; k++) {
    const logMass = hypergeometricLogMass(k, population, successes, draws)
    if (logMass <= observed + sameLikelihood) unlikely += Math.exp(logMass)
    else likely += Math.exp(logMass)
  }
  return Math.min(1, unlikely / (unlikely + likely))
}
