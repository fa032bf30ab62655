import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { assertAllFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { driverCorrelations } from './driver-correlations.ts'
import type { DriverCorrelations } from './driver-correlations.ts'
import { usableDrivers } from './driver-data.ts'
import type { DriverData } from './driver-data.ts'
import { driverWeights } from './driver-weights.ts'
import type { DriverWeights } from './driver-weights.ts'

/** Directions of the criteria that carry less than this share of the variance are noise of the arithmetic. */
const negligible = 1e-12

/**
 * Johnson's relative weights, the default measure of derived importance: what each criterion contributes to explaining
 * the outcome, by itself and together with the others. The parts are positive and add up to R². With Λ the symmetric
 * square root of the criteria's correlations and β = Λ⁻¹ r, the parts are Λ² β² (squares of the entries).
 *
 * Associations, not causes: show stated importance beside it. Wants 10 to 20 answers per criterion, and 50 at least;
 * `fewAnswers` tells when there are less. Respondents who left an answer out are dropped and counted.
 *
 * @throws ImpossibleInput when answers do not fit the criteria or are not numbers
 * Source: J. Johnson, Multivariate Behavioral Research 35, 2000; identical to Genizi, Statistica Sinica 3, 1993.
 * @example
 * const answers = [[1, 2], [2, 1], [3, 4], [4, 3], [5, 5], [6, 7], [7, 6], [8, 8]]
 * const weights = relativeWeights({ criteria: ['a', 'b'], answers, outcome: [1, 2, 3, 5, 4, 6, 8, 7] })
 * weights.r2 // => 0.925926
 * weights.drivers // => [{ criterion: 'a', raw: 0.569255, share: 0.614796, correlation: 0.952381 }, { criterion: 'b', raw: 0.35667 }]
 */
export function relativeWeights(data: DriverData): DriverWeights | NotEnough {
  const usable = usableDrivers(data)
  const needed = usable.columns.length + 2
  if (usable.columns.length === 0) return notEnough(1, 0, 'criteria')
  if (usable.n < needed) return notEnough(needed, usable.n, 'answers')
  const correlations = driverCorrelations(usable.columns, usable.outcome)
  if (correlations === null) return notEnough(2, 1, 'variation')
  return driverWeights(usable, relativeWeightsOf(correlations), correlations.withOutcome, 'relative-weights')
}

/**
 * The relative weights of a matrix of correlations: raw parts, in the order of the criteria.
 *
 * @throws ImpossibleInput naming the correlation that is not a number
 * @example
 * Array.from(relativeWeightsOf({ between: [[1, 0], [0, 1]], withOutcome: [0.6, 0.3] })) // => [0.36, 0.09]
 */
export function relativeWeightsOf({ between, withOutcome }: DriverCorrelations): Float64Array {
  const p = between.length
  assertAllFinite('withOutcome', Array.from(withOutcome))
  for (const [row, entries] of between.entries()) assertAllFinite(`between[${row}]`, Array.from(entries))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(between.map(row => [...row])),
    {
      assumeSymmetric: true,
    },
  )
  const smallest = negligible * Math.max(...realEigenvalues)
  // In the basis of the eigenvectors, Λ is √λ and Λ⁻¹ is 1/√λ; directions without variance are left out of both.
  const roots = realEigenvalues.map(value => (value > smallest ? Math.sqrt(value) : 0))
  const beta = new Float64Array(p)
  const root = Matrix.zeros(p, p)
  for (const [direction, length] of roots.entries()) {
    if (length === 0) continue
    const vector = eigenvectorMatrix.getColumn(direction)
    const along = vector.reduce((sum, v, j) => sum + v * (withOutcome[j] ?? 0), 0) / length
    for (let j = 0; j < p; j++) {
      const vj = vector[j] ?? 0
      beta[j] = (beta[j] ?? 0) + vj * along
      for (let k = 0; k < p; k++) root.set(j, k, root.get(j, k) + length * vj * (vector[k] ?? 0))
    }
  }
  return Float64Array.from({ length: p }, (_, j) =>
    beta.reduce((sum, b, k) => sum + root.get(j, k) ** 2 * b * b, 0),
  )
}
