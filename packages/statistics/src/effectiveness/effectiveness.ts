import { isNotEnough } from '../result/not-enough.ts'
import type { Effect } from './effect.ts'
import { leastNumber, numberObserved } from './number-observed.ts'
import { observedEffect } from './observed-effect.ts'
import { assertPeriods } from './period.ts'
import type { ObservedPeriod, PeriodAfter } from './period.ts'
import { assertPlan } from './plan.ts'
import type { EffectivenessPlan } from './plan.ts'
import { targetMet, verdictOn } from './verdict.ts'
import type { EffectVerdict } from './verdict.ts'
import { circumstanceWarnings } from './warnings.ts'
import type { EffectWarning } from './warnings.ts'

/** An effect that could be judged. */
export interface JudgedEffectiveness extends Omit<Effect, 'kind' | 'cautions'> {
  readonly kind: 'effectiveness'
  readonly verdict: EffectVerdict
  readonly expectedChange: number
  /** Whether the estimate reaches the expected change, whatever its uncertainty. */
  readonly targetMet: boolean
  /** Answers, pairs or periods of each side; the exposure for rates. */
  readonly n: { readonly before: number; readonly after: number }
  readonly warnings: readonly EffectWarning[]
}

/** Nothing may be concluded yet, in either direction. */
export interface UnjudgedEffectiveness {
  readonly kind: 'effectiveness'
  readonly verdict: 'not-enough-data'
  readonly n: { readonly before: number; readonly after: number }
  /** How many more each side needs; at least 1 a side when what is there says nothing at all. */
  readonly missing: { readonly before: number; readonly after: number }
  /** `minimum` is that of the plan; otherwise what the measure lacks: `variation`, `events`. */
  readonly reason: string
  readonly warnings: readonly EffectWarning[]
}

export type Effectiveness = JudgedEffectiveness | UnjudgedEffectiveness

/**
 * Whether an action worked, judged by the plan that was frozen when it was decided.
 *
 * Formula: below the minimum of the plan on a side, `not-enough-data`, and how many are missing. Otherwise the effect
 * of the measure with its interval of level 1 - significance: `proven` when the interval excludes no change in the
 * right direction and the estimate meets the expected change; `likely` when it does not meet it; `worse` when the
 * interval excludes no change in the wrong direction; `not-shown` otherwise, which does not mean that the action had
 * no effect. The verdict reads the interval; at the border the p-value of the test may say otherwise by a hair.
 *
 * Conditions: the circumstances that would explain the change otherwise are told as warnings (regression to the mean,
 * seasonality, questionnaire, channels, weights, other events, several looks, departures from the plan) and never
 * change the verdict: a person weighs them and signs.
 *
 * @param before the baseline; for paired measures, the respondents in the same order as in `after`
 * @returns the verdict with effect, interval, p-value, numbers, test, reason of the test and warnings
 * @throws ImpossibleInput on a plan that could not be meant, periods that overlap, data of another measure
 * Source: ISO 9001 10.2 (review of effectiveness); the source of each method is told with it.
 * @example
 * const plan = { measure: 'proportion', population: 'all', baselineWindow: { from: '2025-03-01', to: '2025-03-31' }, expectedChange: 0.1, minimum: 50, verificationDate: '2026-03-31', test: 'two-proportions', significance: 0.05 }
 * const before = { window: plan.baselineWindow, population: 'all', data: { measure: 'proportion', successes: 40, n: 80 } }
 * const march = { window: { from: '2026-03-01', to: '2026-03-31' }, population: 'all' }
 * effectiveness(plan, before, { ...march, data: { measure: 'proportion', successes: 60, n: 80 } }) // => { verdict: 'proven', value: 0.25, lower: 0.100176, upper: 0.384790, test: 'pooled-z', warnings: [] }
 * effectiveness(plan, before, { ...march, data: { measure: 'proportion', successes: 20, n: 30 } }) // => { verdict: 'not-enough-data', missing: { before: 0, after: 20 } }
 */
export function effectiveness(
  plan: EffectivenessPlan,
  before: ObservedPeriod,
  after: PeriodAfter,
): Effectiveness {
  assertPlan(plan)
  assertPeriods(plan, before, after)
  const warnings = circumstanceWarnings(plan, before, after)
  const n = { before: numberObserved(before.data), after: numberObserved(after.data) }
  const minimum = Math.max(plan.minimum, leastNumber(plan.measure))
  const missing = { before: Math.max(0, minimum - n.before), after: Math.max(0, minimum - n.after) }
  if (missing.before > 0 || missing.after > 0) return unjudged(n, missing, 'minimum', warnings)
  const effect = observedEffect(before.data, after.data, 1 - plan.significance)
  if (isNotEnough(effect)) return unjudged(n, { before: 1, after: 1 }, effect.reason, warnings)
  const { cautions, ...figures } = effect
  return {
    ...figures,
    kind: 'effectiveness',
    verdict: verdictOn(effect, plan.expectedChange),
    expectedChange: plan.expectedChange,
    targetMet: targetMet(effect, plan.expectedChange),
    n,
    warnings: [...warnings, ...cautions.map(code => ({ code }))],
  }
}

function unjudged(
  n: UnjudgedEffectiveness['n'],
  missing: UnjudgedEffectiveness['missing'],
  reason: string,
  warnings: readonly EffectWarning[],
): UnjudgedEffectiveness {
  return { kind: 'effectiveness', verdict: 'not-enough-data', n, missing, reason, warnings }
}
