import { studentQuantile, studentTwoSided } from '../distribution/student.ts'
import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { sampleVariance } from '../moments/sample-variance.ts'
import { assertAllFinite, assertLevel } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface Welch {
  readonly kind: 'welch'
  /** Mean of x minus mean of y, in the units of the values. */
  readonly difference: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly t: number
  readonly degrees: number
  readonly p: number
  readonly n: readonly [number, number]
}

/**
 * Welch's comparison of two means (delays, amounts, indices), without supposing equal variances.
 *
 * Formula: t = difference / √(s²x/nx + s²y/ny), with Welch-Satterthwaite degrees of freedom. For scores on a few
 * steps or very lopsided values prefer `mannWhitney`.
 *
 * @returns the difference with its interval and test, or `NotEnough` below two values a side or when no value
 * varies on either side
 * @throws ImpossibleInput on what is not a number, a level outside (0, 1)
 * Source: Welch (1947), Biometrika 34.
 * @example
 * welch([3, 4, 5, 6], [1, 2, 2, 3]) // => { difference: 2.5, t: 3.273268, degrees: 5.068966, lower: 0.544693, upper: 4.455307 }
 */
export function welch(x: readonly number[], y: readonly number[], level = 0.95): Welch | NotEnough {
  assertAllFinite('x', x)
  assertAllFinite('y', y)
  assertLevel('level', level)
  const smaller = Math.min(x.length, y.length)
  if (smaller < 2) return notEnough(2, smaller, 'answers')
  const fromX = sampleVariance(x) / x.length
  const fromY = sampleVariance(y) / y.length
  const variance = fromX + fromY
  if (variance === 0) return notEnough(smaller + 1, smaller, 'variation')
  const shareX = fromX / variance
  const shareY = fromY / variance
  const degrees = 1 / (shareX ** 2 / (x.length - 1) + shareY ** 2 / (y.length - 1))
  const error = Math.sqrt(variance)
  const difference = arithmeticMean(x) - arithmeticMean(y)
  const reach = -studentQuantile((1 - level) / 2, degrees) * error
  const t = difference / error
  return {
    kind: 'welch',
    difference,
    lower: difference - reach,
    upper: difference + reach,
    level,
    t,
    degrees,
    p: studentTwoSided(t, degrees),
    n: [x.length, y.length],
  }
}
