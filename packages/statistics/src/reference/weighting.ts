import { kish } from '../weighting/kish.ts'
import { postStratification } from '../weighting/post-stratification.ts'
import { rake } from '../weighting/raking.ts'
import { formula } from './formula.ts'
import type { FormulaTable, ReferenceContext } from './formula.ts'

type Table = readonly (readonly number[])[]
interface RakingInput {
  readonly sampleCounts: Table
  readonly rowTargets: readonly number[]
  readonly colTargets: readonly number[]
  readonly maxIterations?: number
}

export const weightingFormulas: FormulaTable = {
  'weights.post_stratification': formula<{
    sampleCounts: Table | number[]
    populationCounts: Table | number[]
  }>(({ sampleCounts, populationCounts }) => {
    const { weights } = postStratification(sampleCounts.flat(), populationCounts.flat())
    return { weights: inRows(weights, sampleCounts) }
  }),
  'weights.raking': formula<RakingInput>(input => raked(input)),
  'weights.kish': formula<{ weights?: number[]; from?: string }>(({ weights, from }, context) => {
    const result = kish(weights ?? respondentsOf(from, context))
    return result.kind === 'not-enough' ? result : { deff: result.designEffect, neff: result.effectiveN }
  }),
}

function raked({ sampleCounts, rowTargets, colTargets, maxIterations = 200 }: RakingInput) {
  const place = (index: (row: number, column: number) => number) =>
    sampleCounts.flatMap((cells, row) => cells.map((_, column) => index(row, column)))
  const result = rake(
    [
      { name: 'rows', categories: place(row => row), targets: rowTargets },
      { name: 'columns', categories: place((_, column) => column), targets: colTargets },
    ],
    { base: sampleCounts.flat(), maxIterations },
  )
  return result.kind === 'not-enough' ? result : { ...result, weights: inRows(result.weights, sampleCounts) }
}

/** `WGT-01 raked weights (1000 respondents)`: the weights of another case, one per respondent. */
function respondentsOf(from: string | undefined, context: ReferenceContext): readonly number[] {
  const input = context.inputOf(from?.split(' ')[0] ?? '') as RakingInput | undefined
  if (input === undefined) throw new Error(`the case is not here: ${String(from)}`)
  const result = raked(input)
  if (!('weights' in result)) throw new Error('nothing to weight')
  const weights = result.weights.flat()
  return input.sampleCounts.flat().flatMap((count, cell) => new Array<number>(count).fill(weights[cell] ?? 0))
}

function inRows(weights: readonly number[], table: Table | readonly number[]) {
  let at = 0
  return table.map(row =>
    typeof row === 'number' ? (weights[at++] ?? 0) : row.map(() => weights[at++] ?? 0),
  )
}
