import { criticalZ } from '../distribution/normal.ts'
import { assertLevel } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { mannWhitneyOfTallies } from './mann-whitney.ts'
import { tallyOf } from './tally.ts'
import type { Tally } from './tally.ts'

/**
 * The probability of superiority with its interval: the chance that an answer of x drawn at random is above one
 * of y, a tie counting for half. 0.5 is no difference, 1 is all of x above all of y.
 *
 * Formula: Newcombe's method 5: the values θ for which |estimate - θ| ≤ z √V(θ), with V the variance under an
 * exponential model, V = θ(1 - θ)[1 + N(1 - θ)/(2 - θ) + Nθ/(1 + θ)] / (m n), N = (m + n)/2 - 1, shrunk by the tie
 * factor of the ranks. At θ = 0.5 this variance is that of the Mann-Whitney test, so that the interval excludes
 * 0.5 exactly when the test without continuity correction is significant at 1 - level.
 *
 * Units: share in [0, 1]. Exchanging x and y mirrors the interval about 0.5. When all answers are the same, the
 * tie factor is left out, so that certainty is not pretended.
 *
 * @returns the estimate (n is the smaller side), or `NotEnough` without an answer on a side
 * @throws ImpossibleInput on what is not a number, a level outside (0, 1)
 * Source: Newcombe (2006), Confidence intervals for an effect size measure based on the Mann-Whitney statistic,
 * part 2, Statistics in Medicine 25.
 * @example
 * superiority([7, 8, 9, 9, 10], [6, 7, 7, 8, 9]) // => { value: 0.78, lower: 0.420461, upper: 0.940442 }
 */
export function superiority(x: readonly number[], y: readonly number[], level = 0.95): Estimate | NotEnough {
  return superiorityOfTallies(tallyOf(x, 'x'), tallyOf(y, 'y'), level)
}

/**
 * The probability of superiority from how many answered each score. Otherwise as `superiority`.
 *
 * @returns the estimate (n is the smaller side), or `NotEnough` without an answer on a side
 * @throws ImpossibleInput on scores that are not numbers or come twice, counts that are not whole
 * @example
 * superiorityOfTallies([[0, 20], [1, 80]], [[0, 40], [1, 60]]) // => { value: 0.6, lower: 0.536538, upper: 0.659652 }
 */
export function superiorityOfTallies(x: Tally, y: Tally, level = 0.95): Estimate | NotEnough {
  assertLevel('level', level)
  const test = mannWhitneyOfTallies(x, y)
  if (isNotEnough(test)) return test
  const [m, n] = test.n
  const shrink = test.tieFactor === 0 ? 1 : test.tieFactor
  const variance = (theta: number): number => shrink * exponentialVariance(theta, m, n)
  const z = criticalZ(level)
  return estimate({
    value: test.superiority,
    lower: limit(test.superiority, 0, z, variance),
    upper: limit(test.superiority, 1, z, variance),
    level,
    n: Math.min(m, n),
    method: 'newcombe-superiority',
  })
}

function exponentialVariance(theta: number, m: number, n: number): number {
  const spread = (m + n) / 2 - 1
  const inner = 1 + (spread * (1 - theta)) / (2 - theta) + (spread * theta) / (1 + theta)
  return (theta * (1 - theta) * inner) / (m * n)
}

/** Halves the stretch between the estimate and the end of the scale until the two sides of the equation meet. */
function limit(value: number, end: 0 | 1, z: number, variance: (theta: number) => number): number {
  if (value === end) return end
  let inside = value
  let outside: number = end
  for (let step = 0; step < 80; step++) {
    const middle = (inside + outside) / 2
    if (Math.abs(value - middle) <= z * Math.sqrt(variance(middle))) inside = middle
    else outside = middle
  }
  return (inside + outside) / 2
}
