import { phaseDifference } from '../control-chart/phase-difference.ts'
import { individualsLimits } from '../control-chart/individuals-limits.ts'
import { pointsBeyondLimits } from '../control-chart/points-beyond-limits.ts'
import { runSignals } from '../control-chart/run-signals.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { segmentedRegression } from '../time-series/segmented-regression.ts'
import type { Effect, EffectCaution } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/** A slope asks for periods: with fewer on a side, levels are compared. */
const leastForSlopes = 12

/**
 * The change of a series of one value a period, in its units. With at least 12 periods on each side, segmented
 * regression: the average change against the old trend carried on. Otherwise the phases of an XmR chart: the
 * difference of their means, judged by the moving ranges.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * seriesEffect({ measure: 'series', values: [10, 12, 11, 13] }, { measure: 'series', values: [8, 7, 8, 6] }, 0.95) // => { value: -4.25, test: 'xmr-phases' }
 */
export function seriesEffect(
  before: ObservationOf<'series'>,
  after: ObservationOf<'series'>,
  level: number,
): Effect | NotEnough {
  const stable = stability(before.values)
  if (Math.min(before.values.length, after.values.length) < leastForSlopes) {
    const difference = phaseDifference(before.values, after.values, level)
    if (isNotEnough(difference)) return difference
    const { value, lower, upper, p } = difference
    const because = 'fewer-than-12-periods-on-a-side'
    return {
      kind: 'effect',
      scale: 'difference',
      value,
      lower,
      upper,
      level,
      p,
      test: 'xmr-phases',
      because,
      cautions: stable,
    }
  }
  const fit = segmentedRegression([...before.values, ...after.values], before.values.length, level)
  if (isNotEnough(fit)) return fit
  return {
    kind: 'effect',
    scale: 'difference',
    value: fit.averageEffect.value,
    lower: fit.averageEffect.lower,
    upper: fit.averageEffect.upper,
    level,
    p: fit.averageEffect.p,
    test: 'segmented-regression',
    because: 'at-least-12-periods-on-each-side',
    // A trend of the baseline is part of the fit: only what leans on its neighbours is a caution here.
    cautions: fit.autocorrelated ? ['autocorrelation'] : [],
  }
}

/** A baseline that moved by itself would have gone on moving: signals inside it weaken the comparison. */
function stability(values: readonly number[]): EffectCaution[] {
  const limits = individualsLimits(values)
  if (isNotEnough(limits)) return []
  const runs = runSignals(values, limits.centre)
  const moved = pointsBeyondLimits(values, limits).length > 0 || (!isNotEnough(runs) && runs.signal)
  return moved ? ['unstable-baseline'] : []
}
