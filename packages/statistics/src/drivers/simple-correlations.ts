import { pearson } from '../correlation/pearson.ts'
import type { Correlation } from '../correlation/pearson.ts'
import { spearman } from '../correlation/spearman.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertSameLength } from '../refusal/assertions.ts'
import type { DriverData } from './driver-data.ts'

/** The correlation of one criterion with the outcome, withheld when one of them does not vary. */
export interface SimpleCorrelation {
  readonly criterion: string
  readonly correlation: Correlation | NotEnough
}

/**
 * Derived importance by simple correlation of each criterion with the outcome. Easy to explain; not additive: criteria
 * that say the same thing all look important. Each criterion uses all the respondents who answered it.
 *
 * @param method `spearman` for ordinal scales
 * @throws ImpossibleInput when there is not one outcome per respondent
 * @example
 * const answers = [[1, 3], [2, 3], [3, 3], [5, 3]]
 * const [first, second] = simpleCorrelations({ criteria: ['a', 'b'], answers, outcome: [2, 4, 5, 6] }, 'spearman')
 * first.correlation.value // => 1
 * second.correlation.reason // => 'variation'
 */
export function simpleCorrelations(
  { criteria, answers, outcome }: DriverData,
  method: 'pearson' | 'spearman' = 'pearson',
  confidence = 0.95,
): readonly SimpleCorrelation[] {
  assertSameLength('answers', answers, 'outcome', outcome)
  const correlate = method === 'pearson' ? pearson : spearman
  return criteria.map((criterion, column) => {
    const x: number[] = []
    const y: number[] = []
    for (const [row, answer] of answers.entries()) {
      const value = answer[column] ?? null
      const result = outcome[row] ?? null
      if (value === null || result === null) continue
      x.push(value)
      y.push(result)
    }
    return { criterion, correlation: correlate(x, y, confidence) }
  })
}

/**
 * The coefficients alone, in the order of the criteria, null where a correlation is withheld.
 *
 * @example
 * coefficientsOf(simpleCorrelations({ criteria: ['a'], answers: [[1], [1], [1]], outcome: [1, 2, 3] })) // => [null]
 */
export function coefficientsOf(correlations: readonly SimpleCorrelation[]): readonly (number | null)[] {
  return correlations.map(({ correlation }) => (isNotEnough(correlation) ? null : correlation.value))
}
