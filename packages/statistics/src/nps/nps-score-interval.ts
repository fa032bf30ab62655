import { criticalZ } from '../distribution/normal.ts'
import { assertLevel } from '../refusal/assertions.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'

/**
 * The score interval of an NPS: all the values that a score test, with its variance estimated under that value, would
 * not reject. Tango's interval for a difference of two shares of one sample. Slower than the adjusted Wald interval
 * and as good; near the ends it is the better of the two.
 *
 * @throws ImpossibleInput when a count is negative, or the confidence is not within (0, 1)
 * Source: T. Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample
 * design, Statistics in Medicine 17, 1998.
 * @example
 * npsScoreInterval({ detractors: 10, passives: 30, promoters: 60 }) // => { lower: 0.355692, upper: 0.618762 }
 */
export function npsScoreInterval(counts: NpsCounts, confidence = 0.95): Bounds | NotEnough {
  assertLevel('confidence', confidence)
  const n = npsWeight(counts)
  if (n === 0) return notEnough(1, 0, 'answers')
  const { detractors, promoters } = counts
  const z = criticalZ(confidence)
  const lower = lowerBound(promoters, detractors, n, z)
  // The upper bound is the lower bound of the sample seen from the other side.
  const upper = -lowerBound(detractors, promoters, n, z)
  return { lower: lower === 0 ? 0 : lower, upper: upper === 0 ? 0 : upper }
}

function lowerBound(up: number, down: number, n: number, z: number): number {
  let above = (up - down) / n
  let below = -1
  if (above === -1) return -1
  for (let step = 0; step < 100; step++) {
    const middle = (above + below) / 2
    if (middle === above || middle === below) break
    if (scoreStatistic(up, down, n, middle) > z) below = middle
    else above = middle
  }
  return above
}

/** (estimate − value) over its standard error where the true difference is that value. */
function scoreStatistic(up: number, down: number, n: number, value: number): number {
  const b = -up - down + (2 * n - up + down) * value
  const c = -down * value * (1 - value)
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c))
  const downShare = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n)
  const variance = n * (2 * downShare + value * (1 - value))
  return (up - down - n * value) / Math.sqrt(Math.max(variance, Number.MIN_VALUE))
}
