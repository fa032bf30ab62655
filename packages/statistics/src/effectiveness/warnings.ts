import { steadySum } from '../moments/steady-sum.ts'
import { assertWeights } from '../refusal/assertions.ts'
import type { ObservedPeriod, PeriodAfter } from './period.ts'
import type { EffectivenessPlan } from './plan.ts'
import { monthsOf } from './window.ts'

/** A reason to doubt the verdict, with what it rests on. Each is there exactly when its condition holds. */
export type EffectWarning =
  | { readonly code: 'regression-to-the-mean' }
  | { readonly code: 'seasonality'; readonly before: readonly number[]; readonly after: readonly number[] }
  | { readonly code: 'questionnaire-changed'; readonly before: string; readonly after: string }
  | { readonly code: 'channels-changed'; readonly moved: number }
  | { readonly code: 'weighting-changed'; readonly before: string; readonly after: string }
  | { readonly code: 'overlapping-events'; readonly names: readonly string[] }
  | { readonly code: 'several-looks'; readonly looks: number; readonly significancePerLook: number }
  | { readonly code: 'population-changed'; readonly names: readonly string[] }
  | { readonly code: 'baseline-not-as-planned' }
  | { readonly code: 'before-the-verification-date' }
  | { readonly code: 'autocorrelation' }
  | { readonly code: 'unstable-baseline' }

/**
 * What the circumstances of the two periods take away from a comparison.
 *
 * - `regression-to-the-mean`: the baseline was chosen for being the worst;
 * - `seasonality`: the windows do not touch the same months of the year;
 * - `questionnaire-changed`, `weighting-changed`: known on both sides, and not the same;
 * - `channels-changed`: the shares of the channels moved in all by more than the tolerance of the plan (half the sum
 *   of the absolute differences);
 * - `overlapping-events`: another event touches the time from the first day before to the last day after;
 * - `several-looks`: the effect was looked at more than once, each look being a chance of a false proof; the level
 *   that each look would have needed is told (Bonferroni);
 * - `population-changed`, `baseline-not-as-planned`: not what the plan froze;
 * - `before-the-verification-date`: the last day after comes before the date of the plan.
 *
 * @example
 * const plan = { population: 'all', baselineWindow: { from: '2026-01-01', to: '2026-01-31' }, verificationDate: '2026-03-31', significance: 0.05 }
 * const before = { window: plan.baselineWindow, population: 'all' }
 * circumstanceWarnings(plan, before, { window: { from: '2026-03-01', to: '2026-03-31' }, population: 'all' }) // => [{ code: 'seasonality', before: [1], after: [3] }]
 */
export function circumstanceWarnings(
  plan: EffectivenessPlan,
  before: ObservedPeriod,
  after: PeriodAfter,
): EffectWarning[] {
  return [
    ...ofThePlan(plan, before, after),
    ...ofTheSeason(before, after),
    ...ofTheMeasurement(plan, before, after),
    ...ofOtherEvents(before, after),
    ...ofTheLooks(plan, after),
  ]
}

function ofThePlan(plan: EffectivenessPlan, before: ObservedPeriod, after: ObservedPeriod): EffectWarning[] {
  const warnings: EffectWarning[] = []
  if (plan.baselineChosen === 'as-the-worst') warnings.push({ code: 'regression-to-the-mean' })
  const others = [before.population, after.population].filter(name => name !== plan.population)
  if (others.length > 0) warnings.push({ code: 'population-changed', names: [...new Set(others)] })
  const { from, to } = before.window
  if (from !== plan.baselineWindow.from || to !== plan.baselineWindow.to) {
    warnings.push({ code: 'baseline-not-as-planned' })
  }
  if (after.window.to < plan.verificationDate) warnings.push({ code: 'before-the-verification-date' })
  return warnings
}

function ofTheSeason(before: ObservedPeriod, after: ObservedPeriod): EffectWarning[] {
  const [monthsBefore, monthsAfter] = [monthsOf(before.window), monthsOf(after.window)]
  const same =
    monthsBefore.length === monthsAfter.length && monthsBefore.every((month, i) => month === monthsAfter[i])
  return same ? [] : [{ code: 'seasonality', before: monthsBefore, after: monthsAfter }]
}

function ofTheMeasurement(
  plan: EffectivenessPlan,
  before: ObservedPeriod,
  after: ObservedPeriod,
): EffectWarning[] {
  const warnings: EffectWarning[] = []
  const changed = (
    a: string | undefined,
    b: string | undefined,
  ): { before: string; after: string } | undefined =>
    a === undefined || b === undefined || a === b ? undefined : { before: a, after: b }
  const questionnaire = changed(before.questionnaire, after.questionnaire)
  if (questionnaire !== undefined) warnings.push({ code: 'questionnaire-changed', ...questionnaire })
  if (before.channels !== undefined && after.channels !== undefined) {
    const moved = mixMoved(before.channels, after.channels)
    // Shares typed with decimals reach the tolerance by the rounding of doubles: that is not beyond it.
    if (moved > (plan.channelTolerance ?? 0.1) + 1e-9) warnings.push({ code: 'channels-changed', moved })
  }
  const weighting = changed(before.weighting, after.weighting)
  if (weighting !== undefined) warnings.push({ code: 'weighting-changed', ...weighting })
  return warnings
}

/**
 * How far a mix moved: the share of answers that would have to change channel, in [0, 1].
 *
 * @throws ImpossibleInput on what is neither a count nor a share
 * @example
 * mixMoved({ mail: 80, phone: 20 }, { mail: 60, phone: 40 }) // => 0.2
 */
export function mixMoved(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): number {
  assertWeights('before', Object.values(before))
  assertWeights('after', Object.values(after))
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const [totalBefore, totalAfter] = [steadySum(Object.values(before)), steadySum(Object.values(after))]
  if (totalBefore === 0 || totalAfter === 0) return 0
  const moves = names.map(name =>
    Math.abs((before[name] ?? 0) / totalBefore - (after[name] ?? 0) / totalAfter),
  )
  return steadySum(moves) / 2
}

function ofOtherEvents(before: ObservedPeriod, after: ObservedPeriod): EffectWarning[] {
  const [first, last] = [before.window.from, after.window.to]
  const known = [...(before.events ?? []), ...(after.events ?? [])]
  const names = known.filter(({ from, to }) => from <= last && to >= first).map(event => event.name)
  return names.length === 0 ? [] : [{ code: 'overlapping-events', names: [...new Set(names)] }]
}

function ofTheLooks({ significance }: EffectivenessPlan, { looks = 1 }: PeriodAfter): EffectWarning[] {
  return looks > 1 ? [{ code: 'several-looks', looks, significancePerLook: significance / looks }] : []
}
