import { assertCount, assertNonNegative, assertSameLength } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

export interface PostStratification {
  readonly kind: 'post-stratification'
  /** The weight of a respondent of each cell; 0 in a cell without respondents nor customers. */
  readonly weights: readonly number[]
  /** The places of cells with fewer respondents than `smallCell`: collapse them before weighting. */
  readonly smallCells: readonly number[]
}

/** Below this, a cell's weight rests on too few people; 20 to 30 is the usual rule. */
export const smallCell = 20

/**
 * Post-stratification: each respondent of a cell weighs what the cell counts in the population, over the number of
 * respondents in it. Weighting corrects who was reached, never why they answered.
 *
 * @param sample respondents per cell
 * @param population customers per cell (or shares), same order
 * @throws ImpossibleInput when the lists do not have the same length, or a cell of the population has no respondent
 * Source: G. Kalton and I. Flores-Cervantes, Journal of Official Statistics 19, 2003.
 * @example
 * postStratification([20, 40, 40], [80, 40, 55]) // => { weights: [4, 1, 1.375], smallCells: [] }
 * postStratification([0, 40], [10, 40]) // => throws ImpossibleInput
 */
export function postStratification(
  sample: readonly number[],
  population: readonly number[],
): PostStratification {
  assertSameLength('sample', sample, 'population', population)
  const weights = sample.map((respondents, cell) => {
    const customers = population[cell] ?? 0
    assertCount(`sample[${cell}]`, respondents)
    assertNonNegative(`population[${cell}]`, customers)
    if (respondents === 0 && customers > 0) {
      throw new ImpossibleInput(`sample[${cell}]`, 'has no respondent to stand for the cell: collapse it')
    }
    return respondents === 0 ? 0 : customers / respondents
  })
  const smallCells = [...sample.keys()].filter(cell => {
    const respondents = sample[cell] ?? 0
    return respondents > 0 && respondents < smallCell
  })
  return { kind: 'post-stratification', weights, smallCells }
}
