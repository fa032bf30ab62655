import { assertAllFinite, assertFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { runLimits } from './run-limits.ts'
import type { RunLimits } from './run-limits.ts'

export interface RunSignals {
  readonly kind: 'run-signals'
  /** Points that are not exactly on the centre: those on it neither break nor extend a run. */
  readonly useful: number
  readonly longestRun: number
  readonly crossings: number
  readonly limits: RunLimits
  readonly longRun: boolean
  readonly fewCrossings: boolean
  /** One of the two, or both: the series is not chance alone. */
  readonly signal: boolean
}

/** Below ten useful points the rules say too little. */
const leastUseful = 10

/**
 * The Anhøj rules on a series in the order of time: an unusually long run on one side of the centre, or unusually
 * few crossings of it, tell a lasting shift that no single point shows.
 *
 * @param centre the median of the baseline, or the centre of its control chart
 * @returns the counts with their limits, or `NotEnough` below ten useful points
 * @throws ImpossibleInput on what is not a number
 * Source: Anhøj & Olesen (2014), Run charts revisited, PLoS ONE 9.
 * @example
 * runSignals([1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3], 2) // => { useful: 10, longestRun: 5, crossings: 1, fewCrossings: true, longRun: false, signal: true }
 */
export function runSignals(values: readonly number[], centre: number): RunSignals | NotEnough {
  assertAllFinite('values', values)
  assertFinite('centre', centre)
  const sides = values.filter(value => value !== centre).map(value => value > centre)
  if (sides.length < leastUseful) return notEnough(leastUseful, sides.length, 'useful points')
  let longestRun = 0
  let crossings = 0
  let run = 0
  for (const [index, side] of sides.entries()) {
    const crossed = index > 0 && side !== sides[index - 1]
    if (crossed) crossings++
    run = crossed ? 1 : run + 1
    longestRun = Math.max(longestRun, run)
  }
  const limits = runLimits(sides.length)
  const longRun = longestRun > limits.longestRun
  const fewCrossings = crossings < limits.fewestCrossings
  return {
    kind: 'run-signals',
    useful: sides.length,
    longestRun,
    crossings,
    limits,
    longRun,
    fewCrossings,
    signal: longRun || fewCrossings,
  }
}
