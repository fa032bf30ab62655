import { Matrix, QrDecomposition } from 'ml-matrix'
import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertAllFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface LeastSquares {
  readonly kind: 'least-squares'
  readonly coefficients: readonly number[]
  /** The covariance of the coefficients, row by row. */
  readonly covariance: readonly (readonly number[])[]
  readonly residuals: readonly number[]
  /** Columns of unit length that span the terms: what the residuals are free of. */
  readonly basis: readonly (readonly number[])[]
  readonly degrees: number
}

/**
 * Ordinary least squares, through a QR decomposition (the squares of the columns are never formed, which would
 * lose half of the digits).
 *
 * @param columns one entry a term, each as long as y
 * @returns the fit, or `NotEnough` when there are not more values than terms or terms repeat each other
 * @throws ImpossibleInput on what is not a number, columns of another length
 * @example
 * leastSquares([[1, 1, 1, 1], [1, 2, 3, 4]], [2, 4, 5, 8]) // => { coefficients: [0.000, 1.900], degrees: 2 }
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): LeastSquares | NotEnough {
  assertAllFinite('y', y)
  for (const [index, column] of columns.entries()) {
    assertAllFinite(`columns[${index}]`, column)
    if (column.length !== y.length) throw new ImpossibleInput(`columns[${index}]`, `must be as long as y`)
  }
  const terms = columns.length
  if (y.length <= terms) return notEnough(terms + 1, y.length, 'points')
  const design = Matrix.columnVector(y.map(() => 0))
  const decomposition = new QrDecomposition(
    terms === 0 ? design : new Matrix(columns.map(column => [...column])).transpose(),
  )
  if (!decomposition.isFullRank()) return notEnough(y.length + 1, y.length, 'variation')
  const coefficients = decomposition.solve(Matrix.columnVector([...y])).to1DArray()
  const residuals = y.map(
    (value, row) => value - steadySum(coefficients.map((slope, term) => slope * (columns[term]?.[row] ?? 0))),
  )
  const degrees = y.length - terms
  const variance = steadySum(residuals.map(residual => residual ** 2)) / degrees
  return {
    kind: 'least-squares',
    coefficients,
    covariance: inverseSquare(decomposition.upperTriangularMatrix).map(row =>
      row.map(cell => cell * variance),
    ),
    residuals,
    basis: decomposition.orthogonalMatrix.transpose().to2DArray(),
    degrees,
  }
}

/** (R'R)⁻¹ of an upper triangular R, by its own inverse. */
function inverseSquare(upper: Matrix): number[][] {
  const size = upper.rows
  const inverse = Matrix.zeros(size, size)
  for (let column = 0; column < size; column++) {
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0
      for (let between = row + 1; between <= column; between++) {
        sum -= upper.get(row, between) * inverse.get(between, column)
      }
      inverse.set(row, column, sum / upper.get(row, row))
    }
  }
  return inverse.mmul(inverse.transpose()).to2DArray()
}
