import { seededRandom } from '../random/seeded-random.ts'
import { assertCount, assertLevel } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { driverCorrelations } from './driver-correlations.ts'
import { usableDrivers } from './driver-data.ts'
import type { DriverData } from './driver-data.ts'
import type { DriverWeight, DriverWeights } from './driver-weights.ts'
import { relativeWeights, relativeWeightsOf } from './relative-weights.ts'

export interface BootstrapOptions {
  /** The same seed gives the same intervals. */
  readonly seed: number
  /** How many samples are drawn, 1000 by default. */
  readonly replicates?: number
  readonly confidence?: number
}

export interface DriverWeightWithInterval extends DriverWeight {
  /** Bounds of the raw weight: never of shares, which add up to 1 and cannot vary freely. */
  readonly lower: number
  readonly upper: number
}

export interface DriverWeightsWithIntervals extends Omit<DriverWeights, 'drivers'> {
  readonly drivers: readonly DriverWeightWithInterval[]
  readonly level: number
  /** Samples that could be used; one in which a criterion does not vary is drawn for nothing. */
  readonly replicates: number
}

/**
 * Relative weights with percentile bootstrap intervals of the raw weights: respondents are drawn again with
 * replacement, and weights computed anew each time. Two criteria whose intervals overlap widely have no order.
 *
 * @throws ImpossibleInput when answers do not fit, or the seed is not a whole number
 * Source: S. Tonidandel, J. LeBreton and J. Johnson, Psychological Methods 14, 2009.
 * @example
 * const answers = [[1, 2], [2, 1], [3, 4], [4, 3], [5, 5], [6, 7], [7, 6], [8, 8]]
 * const data = { criteria: ['a', 'b'], answers, outcome: [1, 2, 3, 5, 4, 6, 8, 7] }
 * const weights = relativeWeightsWithIntervals(data, { seed: 1, replicates: 200 })
 * weights.drivers[0].lower < weights.drivers[0].raw // => true
 */
export function relativeWeightsWithIntervals(
  data: DriverData,
  { seed, replicates = 1000, confidence = 0.95 }: BootstrapOptions,
): DriverWeightsWithIntervals | NotEnough {
  assertCount('replicates', replicates)
  assertLevel('confidence', confidence)
  const weights = relativeWeights(data)
  if (weights.kind === 'not-enough') return weights
  const { columns, outcome, n } = usableDrivers(data)
  const random = seededRandom(seed)
  const draws = new Int32Array(n)
  const samples: Float64Array[] = []
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let draw = 0; draw < n; draw++) draws[draw] = Math.floor(random() * n)
    const drawn = (column: Float64Array) => rowsOf(column, draws)
    const correlations = driverCorrelations(columns.map(drawn), drawn(outcome))
    if (correlations !== null) samples.push(relativeWeightsOf(correlations))
  }
  if (samples.length < 20) return notEnough(20, samples.length, 'replicates')
  const tail = (1 - confidence) / 2
  return {
    ...weights,
    drivers: weights.drivers.map((driver, index) => {
      const sorted = Float64Array.from(samples, sample => sample[index] ?? 0).toSorted()
      return { ...driver, lower: quantile(sorted, tail), upper: quantile(sorted, 1 - tail) }
    }),
    level: confidence,
    replicates: samples.length,
  }
}

function rowsOf(column: Float64Array, rows: Int32Array): Float64Array {
  const drawn = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) drawn[index] = column[rows[index] ?? 0] ?? 0
  return drawn
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] ?? 0
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}
