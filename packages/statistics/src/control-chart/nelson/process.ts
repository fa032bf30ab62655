import { ImpossibleInput } from '../../refusal/impossible-input.ts'
import { assertAllFinite, assertFinite, assertNonNegative } from '../../refusal/assertions.ts'

/** The process that points are judged against: its centre and its sigma, best frozen on a baseline. */
export interface Process {
  readonly centre: number
  readonly sigma: number
}

/** A stretch of points that together make a signal. */
export interface Stretch {
  /** The place of its first point, from 0. */
  readonly start: number
  /** How many points it has. */
  readonly length: number
}

/**
 * Refuses a series or a process that holds anything but ordinary numbers.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertProcess([1, 2], { centre: 0, sigma: -1 }) // => throws ImpossibleInput
 */
export function assertProcess(values: readonly number[], process: Process): void {
  assertAllFinite('values', values)
  assertFinite('process.centre', process.centre)
  assertNonNegative('process.sigma', process.sigma)
}

/**
 * On which side of the centre a point lies, beyond so many sigmas: 1 above, -1 below, 0 between the two lines or
 * exactly on one.
 *
 * @throws ImpossibleInput on a negative number of sigmas
 * @example
 * sideBeyond(5, { centre: 2, sigma: 1 }, 2) // => 1
 */
export function sideBeyond(value: number, { centre, sigma }: Process, sigmas: number): -1 | 0 | 1 {
  if (sigmas < 0) throw new ImpossibleInput('sigmas', `must not be negative, got ${sigmas}`)
  if (value > centre + sigmas * sigma) return 1
  return value < centre - sigmas * sigma ? -1 : 0
}
