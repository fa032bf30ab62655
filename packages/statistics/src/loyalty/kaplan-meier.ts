import { criticalZ } from '../distribution/normal.ts'
import { assertLevel, assertNonNegative, assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface SurvivalStep {
  /** A duration at which someone left. */
  readonly time: number
  /** The share still there just after it. */
  readonly survival: number
  readonly lower: number
  readonly upper: number
  readonly atRisk: number
  readonly left: number
}

export interface Survival {
  readonly kind: 'survival'
  readonly steps: readonly SurvivalStep[]
  /** The first duration after which half or fewer are left; `null` when it was not reached. */
  readonly median: number | null
  readonly level: number
  readonly n: number
}

/**
 * Kaplan and Meier's curve: how long customers stay, with those who are still there counted for the time that is
 * known of them (leaving them out would tell only the story of the lost).
 *
 * Formula: the product, over the durations at which someone left, of (at risk - left) / at risk; interval by
 * Greenwood's variance on the scale log(-log), so that it stays in [0, 1]. Those censored at a duration are at risk
 * at it.
 *
 * Conditions: whether a customer is still observed says nothing on whether they are about to leave.
 *
 * @param durations how long each customer was followed, in one unit
 * @param left whether the customer left at that duration (true) or is only known that long (false)
 * @returns the curve, or `NotEnough` without a customer
 * @throws ImpossibleInput on durations that are negative or not numbers, series of different lengths
 * Source: Kaplan & Meier (1958), JASA 53; Kalbfleisch & Prentice for the interval.
 * @example
 * kaplanMeier([2, 3, 3, 5], [true, true, false, false]) // => { steps: [{ time: 2, survival: 0.75, atRisk: 4, lower: 0.127947, upper: 0.960549 }, { time: 3, survival: 0.5 }], median: 3, n: 4 }
 */
export function kaplanMeier(
  durations: readonly number[],
  left: readonly boolean[],
  level = 0.95,
): Survival | NotEnough {
  assertLevel('level', level)
  assertSameLength('durations', durations, 'left', left)
  for (const [index, duration] of durations.entries()) assertNonNegative(`durations[${index}]`, duration)
  const n = durations.length
  if (n === 0) return notEnough(1, 0, 'customers')
  const followed = durations
    .map((time, index) => ({ time, left: left[index] === true }))
    .toSorted((a, b) => a.time - b.time)
  const steps: SurvivalStep[] = []
  let survival = 1
  let greenwood = 0
  let upper = 1
  for (let start = 0; start < n;) {
    const time = followed[start]?.time ?? 0
    let end = start
    let lost = 0
    for (; end < n && followed[end]?.time === time; end++) lost += followed[end]?.left === true ? 1 : 0
    const atRisk = n - start
    start = end
    if (lost === 0) continue
    survival *= (atRisk - lost) / atRisk
    greenwood += lost / (atRisk * (atRisk - lost))
    const limits = survivalLimits(survival, greenwood, level)
    // Once all have left, the variance is not defined: the upper limit before it still holds.
    upper = limits?.upper ?? upper
    steps.push({ time, survival, lower: limits?.lower ?? 0, upper, atRisk, left: lost })
  }
  const median = steps.find(step => step.survival <= 0.5 + 1e-12)?.time ?? null
  return { kind: 'survival', steps, median, level, n }
}

function survivalLimits(
  survival: number,
  greenwood: number,
  level: number,
): { lower: number; upper: number } | undefined {
  if (survival === 0) return undefined
  const spread = (criticalZ(level) * Math.sqrt(greenwood)) / -Math.log(survival)
  return { lower: survival ** Math.exp(spread), upper: survival ** Math.exp(-spread) }
}
