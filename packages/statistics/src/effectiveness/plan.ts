import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite, assertLevel, assertPositive, assertShare } from '../refusal/assertions.ts'
import { noChange } from './effect.ts'
import type { EffectScale } from './effect.ts'
import type { Measure } from './observation.ts'
import { assertDay, assertWindow } from './window.ts'
import type { Window } from './window.ts'

/** The test that a plan announces; each belongs to one kind of measure. */
export type PlannedTest =
  | 'two-proportions'
  | 'nps-adjusted-wald'
  | 'mann-whitney'
  | 'welch'
  | 'poisson-exact'
  | 'mcnemar'
  | 'wilcoxon'
  | 'time-series'

/** What was decided with the action, before anything was seen of its effect, and not touched since. */
export interface EffectivenessPlan {
  readonly measure: Measure
  readonly population: string
  readonly baselineWindow: Window
  /**
   * The effect that would satisfy, on the scale of the effect: a difference (-0.05 is five points fewer), a ratio of
   * rates (0.7 is 30 % fewer), a probability of superiority (0.6), a net share of respondents (0.1). Its side of
   * "no change" is the right direction.
   */
  readonly expectedChange: number
  /** Answers (exposure for rates, pairs, periods) that each side must reach before anything is concluded. */
  readonly minimum: number
  /** The day from which the effect is judged. */
  readonly verificationDate: string
  readonly test: PlannedTest
  /** The chance accepted of seeing a change where there is none, both directions together: 0.05. */
  readonly significance: number
  /** Whether the baseline was taken because it was the worst period; it would then have improved by itself. */
  readonly baselineChosen?: 'in-advance' | 'as-the-worst'
  /** How far the shares of the channels may move in all before it is told; default 0.1. */
  readonly channelTolerance?: number
}

interface MeasureRules {
  readonly test: PlannedTest
  readonly scale: EffectScale
  /** The least and the most that the expected change may be. */
  readonly range: readonly [number, number]
}

/** The test and the scale of each kind of measure. */
export const measureRules: Readonly<Record<Measure, MeasureRules>> = {
  proportion: { test: 'two-proportions', scale: 'difference', range: [-1, 1] },
  nps: { test: 'nps-adjusted-wald', scale: 'difference', range: [-2, 2] },
  ordinal: { test: 'mann-whitney', scale: 'superiority', range: [0, 1] },
  mean: { test: 'welch', scale: 'difference', range: [-Infinity, Infinity] },
  rate: { test: 'poisson-exact', scale: 'ratio', range: [0, Infinity] },
  'paired-proportion': { test: 'mcnemar', scale: 'net-change', range: [-1, 1] },
  'paired-ordinal': { test: 'wilcoxon', scale: 'net-change', range: [-1, 1] },
  series: { test: 'time-series', scale: 'difference', range: [-Infinity, Infinity] },
}

/**
 * Refuses a plan that could not have been meant: a change that is none or out of reach, a test of another measure, a
 * level in per cent, days that do not exist.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertPlan({ measure: 'proportion', population: 'all', baselineWindow: { from: '2026-01-01', to: '2026-01-31' }, expectedChange: 0, minimum: 30, verificationDate: '2026-06-01', test: 'two-proportions', significance: 0.05 }) // => throws ImpossibleInput
 */
export function assertPlan(plan: EffectivenessPlan): void {
  const rules = Object.hasOwn(measureRules, plan.measure) ? measureRules[plan.measure] : undefined
  if (rules === undefined) throw new ImpossibleInput('plan.measure', `is not known: ${String(plan.measure)}`)
  if (plan.test !== rules.test) {
    throw new ImpossibleInput('plan.test', `must be ${rules.test} for ${plan.measure}, got ${plan.test}`)
  }
  assertFinite('plan.expectedChange', plan.expectedChange)
  const [least, most] = rules.range
  if (plan.expectedChange < least || plan.expectedChange > most) {
    throw new ImpossibleInput(
      'plan.expectedChange',
      `must lie between ${least} and ${most}, got ${plan.expectedChange}`,
    )
  }
  if (plan.expectedChange === noChange[rules.scale]) {
    throw new ImpossibleInput('plan.expectedChange', `is no change: ${plan.expectedChange}`)
  }
  assertPositive('plan.minimum', plan.minimum)
  assertLevel('plan.significance', plan.significance)
  assertWindow('plan.baselineWindow', plan.baselineWindow)
  assertDay('plan.verificationDate', plan.verificationDate)
  assertShare('plan.channelTolerance', plan.channelTolerance ?? 0.1)
}
