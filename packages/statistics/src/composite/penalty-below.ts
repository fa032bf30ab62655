import { assertAllFinite, assertFinite, assertNonNegative } from '../refusal/assertions.ts'

/** Points taken from a composite, on a line of their own. */
export interface Penalty {
  readonly reason: string
  readonly times: number
  /** In all, not each time. */
  readonly points: number
}

/**
 * The penalty of the answers strictly below a threshold: so many points each.
 *
 * @param points taken for each such answer
 * @throws ImpossibleInput on what is not a number, negative points
 * @example
 * penaltyBelow([9, 7, 8, 4], 8, 0.5) // => { reason: 'below-threshold', times: 2, points: 1 }
 */
export function penaltyBelow(
  answers: readonly number[],
  threshold: number,
  points: number,
  reason = 'below-threshold',
): Penalty {
  assertAllFinite('answers', answers)
  assertFinite('threshold', threshold)
  assertNonNegative('points', points)
  const times = answers.filter(answer => answer < threshold).length
  return { reason, times, points: times * points }
}
