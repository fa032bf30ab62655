import { studentQuantile, studentTwoSided } from '../distribution/student.ts'
import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { assertLevel } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { rangeOfTwo } from './individuals-limits.ts'
import { movingRanges } from './moving-ranges.ts'

export interface PhaseDifference {
  readonly kind: 'phase-difference'
  /** Mean after minus mean before, in the units of the values. */
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly p: number
  readonly n: readonly [number, number]
}

/** What a moving range is worth, in degrees of freedom, beside an independent observation. */
const degreesPerRange = 0.62

/**
 * The difference between two phases of an XmR chart, judged by the short-term variation of both: the distances
 * between neighbours inside the phases, never the jump between them.
 *
 * Formula: sigma = mean of all moving ranges inside the phases / 1.128; standard error = sigma √(1/n + 1/m); Student's
 * t with 0.62 degrees of freedom a moving range.
 *
 * Conditions: no trend inside the phases (neighbours then hide it), few points: from 12 a side on, prefer
 * `segmentedRegression`.
 *
 * @returns the difference, or `NotEnough` below two periods a side or when nothing varies inside the phases
 * @throws ImpossibleInput on what is not a number, a level outside (0, 1)
 * Source: Wheeler, Advanced Topics in Statistical Process Control (degrees of freedom of the mean moving range).
 * @example
 * phaseDifference([10, 12, 11, 13], [8, 7, 8, 6]) // => { value: -4.25, lower: -6.940049, upper: -1.559951 }
 */
export function phaseDifference(
  before: readonly number[],
  after: readonly number[],
  level = 0.95,
): PhaseDifference | NotEnough {
  assertLevel('level', level)
  const ranges = [...movingRanges(before), ...movingRanges(after)]
  const smaller = Math.min(before.length, after.length)
  if (smaller < 2) return notEnough(2, smaller, 'periods')
  const sigma = arithmeticMean(ranges) / rangeOfTwo
  if (sigma === 0) return notEnough(smaller + 1, smaller, 'variation')
  const value = arithmeticMean(after) - arithmeticMean(before)
  const error = sigma * Math.sqrt(1 / before.length + 1 / after.length)
  const degrees = degreesPerRange * ranges.length
  const reach = -studentQuantile((1 - level) / 2, degrees) * error
  return {
    kind: 'phase-difference',
    value,
    lower: value - reach,
    upper: value + reach,
    level,
    p: studentTwoSided(value / error, degrees),
    n: [before.length, after.length],
  }
}
