import { fisherQuantile } from '../distribution/fisher-f.ts'
import { sampleVariance } from '../moments/sample-variance.ts'
import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite, assertLevel } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/**
 * Cronbach's alpha: how far the items of a scale tell the same thing, with Feldt's interval.
 *
 * Formula: k/(k - 1) x (1 - sum of the variances of the items / variance of the totals), over the respondents who
 * answered all items; 1 - (1 - alpha) x F quantiles with n - 1 and (n - 1)(k - 1) degrees.
 *
 * Units: at most 1; negative when items contradict each other (reverse-code first). Conditions: items meant to
 * reflect one thing. Not for an index whose items add up different things, nor for two items (`spearmanBrown`).
 *
 * @param rows one entry a respondent, each with one answer an item; `null` is missing
 * @returns alpha, `n` being the complete respondents, or `NotEnough` below two items or two complete respondents,
 * or when the totals do not vary
 * @throws ImpossibleInput on what is not a number, rows of different lengths
 * Source: Cronbach (1951), Psychometrika 16; Feldt, Woodruff & Salih (1987), Applied Psychological Measurement 11.
 * @example
 * cronbachAlpha([[7, 8, 6], [9, 9, 8], [5, 6, 6], [8, 7, 7], [null, 9, 9]]) // => { value: 0.896341, lower: 0.315978, upper: 0.992965, n: 4 }
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
  level = 0.95,
): Estimate | NotEnough {
  assertLevel('level', level)
  const items = rows[0]?.length ?? 0
  const complete = completeRows(rows, items)
  const n = complete.length
  if (rows.length > 0 && items < 2) return notEnough(2, items, 'items')
  if (n < 2) return notEnough(2, n, 'complete answers')
  const ofTotals = sampleVariance(complete.map(row => steadySum(row)))
  if (ofTotals === 0) return notEnough(n + 1, n, 'variation')
  const ofItems = steadySum(
    Array.from({ length: items }, (_, item) => sampleVariance(complete.map(row => row[item] ?? Number.NaN))),
  )
  const alpha = (items / (items - 1)) * (1 - ofItems / ofTotals)
  const tail = (1 - level) / 2
  const limit = (p: number): number => 1 - (1 - alpha) * fisherQuantile(p, n - 1, (n - 1) * (items - 1))
  return estimate({
    value: alpha,
    lower: limit(1 - tail),
    upper: limit(tail),
    level,
    n,
    method: 'feldt',
  })
}

function completeRows(rows: readonly (readonly (number | null)[])[], items: number): number[][] {
  return rows.flatMap((row, index) => {
    if (row.length !== items)
      throw new ImpossibleInput(`rows[${index}]`, `must hold ${items} items, got ${row.length}`)
    const answers: number[] = []
    for (const [item, answer] of row.entries()) {
      if (answer === null) continue
      assertFinite(`rows[${index}][${item}]`, answer)
      answers.push(answer)
    }
    return answers.length === items ? [answers] : []
  })
}
