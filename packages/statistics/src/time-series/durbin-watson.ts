import { betaCumulative } from '../distribution/beta.ts'
import { steadySum } from '../moments/steady-sum.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { LeastSquares } from './least-squares.ts'

export interface DurbinWatson {
  readonly kind: 'durbin-watson'
  /** 0 to 4: near 2 when neighbours are independent, low when each point leans on the one before. */
  readonly statistic: number
  /** Two-sided p-value of no autocorrelation between neighbours. */
  readonly p: number
}

/**
 * Whether the residuals of a fit over time lean on each other. When they do, the p-values of the fit are too good
 * to be true.
 *
 * Formula: d = Σ(e_t - e_{t-1})² / Σe_t²; its p-value from a beta distribution on [0, 4] with the exact mean and
 * variance that d has under independence, given the terms of the fit.
 *
 * @returns the statistic, or `NotEnough` when the fit is perfect or below three points to spare
 * Source: Durbin & Watson (1951), Biometrika 38, section 4.
 * @example
 * durbinWatson(leastSquares([[1, 1, 1, 1, 1, 1, 1, 1]], [1, 2, 3, 4, 5, 6, 7, 8])) // => { statistic: 0.166667, p: 0.0000445 }
 */
export function durbinWatson(fit: LeastSquares | NotEnough): DurbinWatson | NotEnough {
  if (isNotEnough(fit)) return fit
  const { residuals, basis, degrees } = fit
  const n = residuals.length
  const total = steadySum(residuals.map(residual => residual ** 2))
  if (degrees < 3) return notEnough(n - degrees + 3, n, 'points')
  if (total === 0) return notEnough(n + 1, n, 'variation')
  const steps = residuals.slice(1).map((residual, index) => (residual - (residuals[index] ?? 0)) ** 2)
  const statistic = steadySum(steps) / total
  const { mean, variance } = momentsOfStatistic(basis, n, degrees)
  const centre = mean / 4
  const strength = (centre * (1 - centre) * 16) / variance - 1
  const [low, high] = [centre * strength, (1 - centre) * strength]
  const tail = Math.min(
    betaCumulative(statistic / 4, low, high),
    betaCumulative(1 - statistic / 4, high, low),
  )
  return { kind: 'durbin-watson', statistic, p: Math.min(1, 2 * tail) }
}

/**
 * With A the matrix of squared differences and M the projection on the residuals, d is e'Ae / e'e: its moments
 * come from the traces of MA and MAMA, here through the basis of the fitted terms.
 */
function momentsOfStatistic(
  basis: readonly (readonly number[])[],
  n: number,
  degrees: number,
): { mean: number; variance: number } {
  const images = basis.map(differenced)
  const product = (a: readonly number[], b: readonly number[]): number =>
    steadySum(a.map((value, index) => value * (b[index] ?? 0)))
  const once = steadySum(basis.map((column, index) => product(column, images[index] ?? [])))
  const twice = steadySum(images.map(image => product(image, image)))
  const crossed = steadySum(basis.flatMap(column => images.map(image => product(column, image) ** 2)))
  const trace = 2 * (n - 1) - once
  // The squares of the diagonal (1, 2, …, 2, 1) and of the two lines of -1 beside it.
  const traceOfSquare = 2 + 4 * (n - 2) + 2 * (n - 1) - 2 * twice + crossed
  const mean = trace / degrees
  return { mean, variance: (2 * (traceOfSquare - degrees * mean * mean)) / (degrees * (degrees + 2)) }
}

/** The matrix of squared differences applied to a column. */
function differenced(column: readonly number[]): number[] {
  return column.map((value, row) => {
    const before = row === 0 ? value : (column[row - 1] ?? value)
    const after = row === column.length - 1 ? value : (column[row + 1] ?? value)
    return 2 * value - before - after
  })
}
