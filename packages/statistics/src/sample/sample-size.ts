import { criticalZ } from '../distribution/normal.ts'
import {
  assertCount,
  assertLevel,
  assertNonNegative,
  assertPositive,
  assertShare,
} from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

export interface SampleSizeOptions {
  readonly confidence?: number
  /** The share that is expected; 0.5, the most demanding, by default. */
  readonly share?: number
  /** How many customers there are in all; unlimited by default. */
  readonly population?: number
  readonly designEffect?: number
  /** Which correction for a finite population: n₀/(1 + (n₀ − 1)/N), exact, by default. */
  readonly correction?: 'n0/(1+(n0-1)/N)' | 'n0/(1+n0/N)'
}

/**
 * The size that a sample needs for a margin of error, before rounding: z² p(1 − p) / margin², times the design effect,
 * corrected for a finite population.
 *
 * @param margin half of the interval, as a share: 0.05 for ± 5 points
 * @throws ImpossibleInput when the margin is not within (0, 1) or an option is out of range
 * Source: W. Cochran, Sampling Techniques, 1977, § 4.4.
 * @example
 * exactSampleSize(0.05, { population: 2000, correction: 'n0/(1+n0/N)' }) // => 322.2503
 */
export function exactSampleSize(margin: number, options: SampleSizeOptions = {}): number {
  const { confidence = 0.95, share = 0.5, population, designEffect = 1, correction } = options
  assertLevel('margin', margin)
  assertLevel('confidence', confidence)
  assertShare('share', share)
  assertPositive('designEffect', designEffect)
  const z = criticalZ(confidence)
  return correctedForPopulation(
    (designEffect * z * z * share * (1 - share)) / (margin * margin),
    population,
    correction,
  )
}

/**
 * A sample size for an unlimited population, brought to a population of N.
 *
 * @throws ImpossibleInput when the population is not a whole number above zero
 * @example
 * correctedForPopulation(384, 528, 'n0/(1+n0/N)') // => 222.31579
 */
export function correctedForPopulation(
  unlimited: number,
  population: number | undefined,
  correction: NonNullable<SampleSizeOptions['correction']> = 'n0/(1+(n0-1)/N)',
): number {
  assertNonNegative('unlimited', unlimited)
  if (population === undefined) return unlimited
  assertCount('population', population)
  if (population === 0) throw new ImpossibleInput('population', 'must not be empty')
  const beyond = correction === 'n0/(1+n0/N)' ? unlimited : unlimited - 1
  return Math.min(population, unlimited / (1 + beyond / population))
}

/**
 * How many complete answers a sample needs for a margin of error: `exactSampleSize`, rounded up.
 *
 * @throws ImpossibleInput when the margin is not within (0, 1) or an option is out of range
 * @example
 * sampleSize(0.05) // => 385
 * sampleSize(0.05, { population: 2000 }) // => 323
 */
export function sampleSize(margin: number, options: SampleSizeOptions = {}): number {
  // The slack keeps a size that is whole, but for the last digit of a double, from asking for one more answer.
  return Math.ceil(exactSampleSize(margin, options) - 1e-9)
}

/**
 * How many people to invite for that many answers at the expected response rate, rounded up.
 *
 * @throws ImpossibleInput when the rate is not within (0, 1]
 * @example
 * invitationsFor(323, 0.2) // => 1615
 */
export function invitationsFor(answers: number, responseRate: number): number {
  assertCount('answers', answers)
  assertShare('responseRate', responseRate)
  assertPositive('responseRate', responseRate)
  return Math.ceil(answers / responseRate - 1e-9)
}
