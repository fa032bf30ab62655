import type { Measure, Observation } from '../effectiveness/observation.ts'
import type { ObservedPeriod, PeriodAfter } from '../effectiveness/period.ts'
import { measureRules } from '../effectiveness/plan.ts'
import type { EffectivenessPlan } from '../effectiveness/plan.ts'

const march2025 = { from: '2025-03-01', to: '2025-03-31' }
const march2026 = { from: '2026-03-01', to: '2026-03-31' }

/** A plan that nothing warns about, for tests to change one thing of. */
export function frozenPlan(measure: Measure, changes: Partial<EffectivenessPlan> = {}): EffectivenessPlan {
  return {
    measure,
    population: 'all',
    baselineWindow: march2025,
    expectedChange: measure === 'ordinal' ? 0.55 : measure === 'rate' ? 1.1 : 0.05,
    minimum: 1,
    verificationDate: '2026-03-31',
    test: measureRules[measure].test,
    significance: 0.05,
    ...changes,
  }
}

export const periodBefore = (data: Observation, changes: Partial<ObservedPeriod> = {}): ObservedPeriod => ({
  window: march2025,
  population: 'all',
  data,
  ...changes,
})

export const periodAfter = (data: Observation, changes: Partial<PeriodAfter> = {}): PeriodAfter => ({
  window: march2026,
  population: 'all',
  data,
  ...changes,
})
