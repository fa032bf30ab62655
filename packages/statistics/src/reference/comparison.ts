import { benjaminiHochberg } from '../multiplicity/benjamini-hochberg.ts'
import { holm } from '../multiplicity/holm.ts'
import { rateInterval } from '../rate/rate-interval.ts'
import type { EventsOverExposure } from '../rate/rate-interval.ts'
import { rateRatio } from '../rate/rate-ratio.ts'
import { cohenKappa } from '../reliability/cohen-kappa.ts'
import { cronbachAlpha } from '../reliability/cronbach-alpha.ts'
import { isNotEnough } from '../result/not-enough.ts'
import { segmentedRegression } from '../time-series/segmented-regression.ts'
import { mannWhitneyExact } from '../two-samples/mann-whitney-exact.ts'
import { mannWhitney } from '../two-samples/mann-whitney.ts'
import { welch } from '../two-samples/welch.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface TwoSamples {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly continuity?: boolean
  readonly confidence?: number
}

interface PValues {
  readonly p: readonly number[]
}

interface Interrupted {
  readonly y: readonly number[]
  /** The period of the first value after, from 1. */
  readonly interventionAt: number
}

export const comparisonFormulas: FormulaTable = {
  'test.mann_whitney': formula(({ x, y, continuity }: TwoSamples) => {
    const test = mannWhitney(x, y, { continuity: continuity ?? true })
    return isNotEnough(test) ? test : { U: test.u, z: test.z, p: test.p, ps: test.superiority }
  }),
  'test.mann_whitney_exact': formula(({ x, y }: TwoSamples) => {
    const test = mannWhitneyExact(x, y)
    return isNotEnough(test) ? test : { U: test.u, p: test.p, ps: test.superiority }
  }),
  'test.t_welch': formula(({ x, y, confidence }: TwoSamples) => {
    const test = welch(x, y, confidence)
    if (isNotEnough(test)) return test
    return {
      t: test.t,
      df: test.degrees,
      p: test.p,
      ci: [test.lower, test.upper],
      difference: test.difference,
    }
  }),
  'rate.ci.poisson_exact': formula((input: EventsOverExposure & { readonly confidence?: number }) => {
    const { lower, upper } = rateInterval(input, input.confidence)
    return [lower, upper]
  }),
  'rate.ratio.poisson_exact': formula(
    (input: {
      readonly before: EventsOverExposure
      readonly after: EventsOverExposure
      readonly confidence?: number
    }) => {
      const ratio = rateRatio(input.before, input.after, input.confidence)
      return isNotEnough(ratio) ? ratio : { rr: ratio.value, ci: [ratio.lower, ratio.upper], p: ratio.p }
    },
  ),
  'its.segmented_ols': formula(({ y, interventionAt }: Interrupted) => {
    const fit = segmentedRegression(y, interventionAt - 1)
    if (isNotEnough(fit)) return fit
    const terms = [fit.intercept, fit.trend, fit.level, fit.slopeChange]
    const [, p_time, p_level, p_slope_change] = terms.map(term => term.p)
    return { coef: terms.map(term => term.value), p_time, p_level, p_slope_change }
  }),
  'pvalues.adjust.holm': formula(({ p }: PValues) => holm(p)),
  'pvalues.adjust.bh': formula(({ p }: PValues) => benjaminiHochberg(p)),
  'kappa.cohen': formula(({ table }: { readonly table: readonly (readonly number[])[] }) => {
    const kappa = cohenKappa(table)
    return isNotEnough(kappa) ? kappa : kappa.value
  }),
  'alpha.cronbach': formula(
    ({
      rows,
      confidence,
    }: {
      readonly rows: readonly (readonly (number | null)[])[]
      readonly confidence?: number
    }) => {
      const alpha = cronbachAlpha(rows, confidence)
      if (isNotEnough(alpha)) return alpha
      const interval = [alpha.lower, alpha.upper]
      return { alpha: alpha.value, ci: interval, ci95: interval, n: alpha.n }
    },
  ),
}
