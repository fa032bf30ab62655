import { assertShare } from '../refusal/assertions.ts'

/**
 * Benjamini and Hochberg's adjusted p-values: of what they let through at a level, about that share is false
 * discovery. For exploring large tables, not for proving one thing. Always say how many comparisons were made.
 *
 * Formula: from the largest p down, p x (number of comparisons) / (its rank from the smallest), never above the
 * one after. Conditions: independent or positively related comparisons.
 *
 * @returns the adjusted values, in the order of the input
 * @throws ImpossibleInput on what is not a probability
 * Source: Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57.
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]) // => [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  for (const [index, p] of pValues.entries()) assertShare(`pValues[${index}]`, p)
  const m = pValues.length
  const order = pValues.map((p, place) => ({ p, place })).toSorted((a, b) => b.p - a.p)
  const adjusted = pValues.map(() => 1)
  let ceiling = 1
  for (const [index, { p, place }] of order.entries()) {
    // Divided before multiplied, the last of the table would come out a hair below its own p.
    ceiling = Math.min(ceiling, Math.max(p, (p * m) / (m - index)))
    adjusted[place] = ceiling
  }
  return adjusted
}
