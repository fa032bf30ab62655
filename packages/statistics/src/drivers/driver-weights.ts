import type { UsableDrivers } from './driver-data.ts'

/** What one criterion counts for. */
export interface DriverWeight {
  readonly criterion: string
  /** Its part of R²: the parts add up to R². */
  readonly raw: number
  /** Its part as a share of R², in [0, 1]. */
  readonly share: number
  /** Its simple correlation with the outcome, which gives the direction. */
  readonly correlation: number
}

export interface DriverWeights {
  readonly kind: 'driver-weights'
  /** The share of the outcome's variance that all criteria explain together. */
  readonly r2: number
  readonly drivers: readonly DriverWeight[]
  readonly n: number
  readonly dropped: number
  readonly constant: readonly string[]
  readonly merged: UsableDrivers['merged']
  /** Fewer than 50 answers, or than 10 per criterion: the order of the criteria is not to be trusted. */
  readonly fewAnswers: boolean
  readonly method: 'relative-weights' | 'shapley' | 'shapley-sampled'
}

/**
 * Whether there are too few answers for weights to be trusted: under 50, or under 10 per criterion.
 *
 * @example
 * hasFewAnswers(120, 14) // => true
 */
export function hasFewAnswers(n: number, criteria: number): boolean {
  return n < Math.max(50, 10 * criteria)
}

/**
 * Puts parts of R² and correlations in the shape that all methods share.
 *
 * @example
 * const usable = { criteria: ['a', 'b'], n: 80, dropped: 2, constant: [], merged: [] }
 * driverWeights(usable, [0.3, 0.1], [0.6, 0.2], 'shapley') // => { r2: 0.4, fewAnswers: false, drivers: [{ criterion: 'a', raw: 0.3, share: 0.75, correlation: 0.6 }, { share: 0.25 }] }
 */
export function driverWeights(
  usable: Omit<UsableDrivers, 'columns' | 'outcome'>,
  raw: ArrayLike<number>,
  correlations: ArrayLike<number>,
  method: DriverWeights['method'],
): DriverWeights {
  const { criteria, n, dropped, constant, merged } = usable
  const r2 = Array.from(raw).reduce((sum, part) => sum + part, 0)
  return {
    kind: 'driver-weights',
    r2,
    drivers: criteria.map((criterion, index) => ({
      criterion,
      raw: raw[index] ?? 0,
      share: r2 > 0 ? (raw[index] ?? 0) / r2 : 0,
      correlation: correlations[index] ?? 0,
    })),
    n,
    dropped,
    constant,
    merged,
    fewAnswers: hasFewAnswers(n, criteria.length),
    method,
  }
}
