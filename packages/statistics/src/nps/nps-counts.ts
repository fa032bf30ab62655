import { assertCount, assertNonNegative } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** How many answers (or how much weight) on 0–6, 7–8 and 9–10. */
export interface NpsCounts {
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
}

/**
 * Counts the answers to "how likely are you to recommend us", from 0 to 10: 0–6 detractors, 7–8 passives, 9–10
 * promoters. Blanks are left out by the caller; a code for "no answer" (11, 99) is refused, because counting it as
 * an answer silently moves the score.
 *
 * @param scores whole numbers from 0 to 10
 * @throws ImpossibleInput naming the place of a score that is not one
 * Source: F. Reichheld, The One Number You Need to Grow, HBR 2003.
 * @example
 * npsCounts([0, 7, 7, 9, 9, 9]) // => { detractors: 1, passives: 2, promoters: 3 }
 * npsCounts([9, 11]) // => throws ImpossibleInput
 */
export function npsCounts(scores: ArrayLike<number>): NpsCounts {
  const answers = new Float64Array(11)
  let counted = 0
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]
    // A typed array ignores a key that is not one of its indexes: what it has not counted is looked for afterwards.
    if (score !== undefined && score >= 0 && score <= 10 && score === Math.trunc(score)) {
      answers[score] = (answers[score] ?? 0) + 1
      counted++
    }
  }
  if (counted !== scores.length) throw misplaced(scores)
  const sum = (from: number, to: number) => answers.subarray(from, to + 1).reduce((total, n) => total + n, 0)
  return { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) }
}

function misplaced(scores: ArrayLike<number>): ImpossibleInput {
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]
    if (!(Number.isInteger(score) && Number(score) >= 0 && Number(score) <= 10)) {
      return new ImpossibleInput(
        `scores[${index}]`,
        `must be a whole number from 0 to 10, got ${String(score)}`,
      )
    }
  }
  return new ImpossibleInput('scores', 'must be whole numbers from 0 to 10')
}

/**
 * Refuses counts that are negative, not numbers or not whole, and gives their total.
 *
 * @throws ImpossibleInput naming the count
 * @example
 * npsTotal({ detractors: 1, passives: 2, promoters: 3 }) // => 6
 * npsTotal({ detractors: -1, passives: 2, promoters: 3 }) // => throws ImpossibleInput
 */
export function npsTotal(counts: NpsCounts): number {
  assertCount('detractors', counts.detractors)
  assertCount('passives', counts.passives)
  assertCount('promoters', counts.promoters)
  return counts.detractors + counts.passives + counts.promoters
}

/**
 * Refuses sums of weights that are negative or not numbers, and gives their total.
 *
 * @throws ImpossibleInput naming the sum
 * @example
 * npsWeight({ detractors: 0.5, passives: 1, promoters: 2 }) // => 3.5
 */
export function npsWeight(sums: NpsCounts): number {
  assertNonNegative('detractors', sums.detractors)
  assertNonNegative('passives', sums.passives)
  assertNonNegative('promoters', sums.promoters)
  return sums.detractors + sums.passives + sums.promoters
}
