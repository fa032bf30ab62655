import { annualChurn } from '../loyalty/annual-churn.ts'
import { kaplanMeier } from '../loyalty/kaplan-meier.ts'
import { retention } from '../loyalty/retention.ts'
import { isNotEnough } from '../result/not-enough.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

export const loyaltyFormulas: FormulaTable = {
  'retention.rate': formula((input: { readonly start: number; readonly end: number; readonly new: number }) =>
    retention({ start: input.start, end: input.end, newcomers: input.new }),
  ),
  'churn.rate': formula((input: { readonly customers: number; readonly churned: number }) => {
    const { customers, churned } = input
    const rates = retention({ start: customers, end: customers - churned, newcomers: 0 })
    return isNotEnough(rates) ? rates : rates.churn
  }),
  'churn.annualise': formula((input: { readonly monthly: number }) => annualChurn(input.monthly)),
  'retention.kaplan_meier': formula(
    ({
      time,
      event,
    }: {
      readonly time: readonly number[]
      readonly event: readonly (number | boolean)[]
    }) => {
      const curve = kaplanMeier(
        time,
        event.map(left => left === 1 || left === true),
      )
      return isNotEnough(curve) ? curve : curve.steps.map(step => [step.time, step.survival])
    },
  ),
}
