import { unitProduct, unitVector } from '../correlation/paired-values.ts'

/** The correlations of the criteria with one another and with the outcome. */
export interface DriverCorrelations {
  readonly between: readonly Float64Array[]
  readonly withOutcome: Float64Array
}

/**
 * Computes all correlations of columns of answers; null when a column, or the outcome, does not vary.
 *
 * @example
 * const { between, withOutcome } = driverCorrelations([[1, 2, 3], [1, 3, 2]], [1, 2, 4])
 * between.map(row => Array.from(row)) // => [[1, 0.5], [0.5, 1]]
 * Array.from(withOutcome) // => [0.981981, 0.327327]
 */
export function driverCorrelations(
  columns: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): DriverCorrelations | null {
  const y = unitVector(outcome)
  const units = columns.map(unitVector)
  if (y === null || units.some(unit => unit === null)) return null
  const varying = units.filter(unit => unit !== null)
  const between = varying.map(() => new Float64Array(varying.length))
  for (const [row, unit] of varying.entries()) {
    for (let column = 0; column <= row; column++) {
      const r = column === row ? 1 : unitProduct(unit, varying[column] ?? unit)
      between[row]?.fill(r, column, column + 1)
      between[column]?.fill(r, row, row + 1)
    }
  }
  return { between, withOutcome: Float64Array.from(varying, unit => unitProduct(unit, y)) }
}
