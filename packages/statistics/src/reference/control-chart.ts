import type { Baseline } from '../control-chart/baseline.ts'
import type { VaryingLimits } from '../control-chart/control-limits.ts'
import { countLimits } from '../control-chart/count-limits.ts'
import { individualsLimits } from '../control-chart/individuals-limits.ts'
import { laneyRateLimits } from '../control-chart/laney-rate-limits.ts'
import { laneyShareLimits } from '../control-chart/laney-share-limits.ts'
import { pointsBeyondLimits } from '../control-chart/points-beyond-limits.ts'
import { rateLimits } from '../control-chart/rate-limits.ts'
import { runLimits } from '../control-chart/run-limits.ts'
import { shareLimits } from '../control-chart/share-limits.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface Series {
  readonly values: readonly number[]
  readonly baseline?: number
  readonly screening?: boolean
  readonly excluded?: readonly number[]
}

interface Attributes {
  readonly counts: readonly number[]
  readonly sizes?: readonly number[]
  readonly area?: readonly number[]
  readonly per?: number
  readonly baseline?: number
  readonly excluded?: readonly number[]
  /** Places, from 0, of the periods whose limits are told. */
  readonly report?: readonly number[]
}

/** The cases count the excluded periods from 1. */
const baselineOf = ({ baseline, excluded = [] }: Pick<Series, 'baseline' | 'excluded'>): Baseline => ({
  ...(baseline === undefined ? {} : { baseline }),
  excluded: excluded.map(place => place - 1),
})

const xmr = (input: Series) =>
  individualsLimits(input.values, { ...baselineOf(input), screening: input.screening ?? false })

function told(limits: VaryingLimits | NotEnough, { report }: Attributes): unknown {
  if (isNotEnough(limits)) return limits
  const places = report ?? limits.periods.map((_, place) => place)
  return {
    cl: limits.centre,
    sigma_z: limits.spread,
    lcl: places.map(place => limits.periods[place]?.lower),
    ucl: places.map(place => limits.periods[place]?.upper),
    lcl_first: limits.periods[0]?.lower,
    ucl_first: limits.periods[0]?.upper,
  }
}

function outside(
  { counts, sizes, area, per = 1 }: Attributes,
  limits: VaryingLimits | NotEnough,
): number | NotEnough {
  if (isNotEnough(limits)) return limits
  const values = counts.map((count, place) => (count * per) / ((sizes ?? area)?.[place] ?? Number.NaN))
  return pointsBeyondLimits(values, limits.periods).length
}

const perOf = ({ per }: Attributes): { per?: number } => (per === undefined ? {} : { per })

const share = (input: Attributes) => shareLimits(input.counts, input.sizes ?? [], baselineOf(input))
const laneyShare = (input: Attributes) => laneyShareLimits(input.counts, input.sizes ?? [], baselineOf(input))
const rate = (input: Attributes) =>
  rateLimits(input.counts, input.area ?? input.sizes ?? [], { ...baselineOf(input), ...perOf(input) })
const laneyRate = (input: Attributes) =>
  laneyRateLimits(input.counts, input.area ?? input.sizes ?? [], { ...baselineOf(input), ...perOf(input) })

export const controlChartFormulas: FormulaTable = {
  'spc.xmr': formula((input: Series) => {
    const limits = xmr(input)
    if (isNotEnough(limits)) return limits
    return {
      cl: limits.centre,
      lcl: limits.lower,
      ucl: limits.upper,
      mrbar: limits.meanMovingRange,
      mr_ucl: limits.upperMovingRange,
    }
  }),
  'spc.xmr.signals_rule1': formula((input: Series) => {
    const limits = xmr(input)
    return isNotEnough(limits) ? [] : pointsBeyondLimits(input.values, limits).map(place => place + 1)
  }),
  'spc.p': formula((input: Attributes) => told(share(input), input)),
  'spc.u': formula((input: Attributes) => told(rate(input), input)),
  'spc.c': formula((input: Attributes) => {
    const limits = countLimits(input.counts, baselineOf(input))
    return isNotEnough(limits) ? limits : { cl: limits.centre, lcl: limits.lower, ucl: limits.upper }
  }),
  'spc.laney_p': formula((input: Attributes) => ({
    ...Object(told(laneyShare(input), input)),
    outside_p: outside(input, share(input)),
    outside_p_prime: outside(input, laneyShare(input)),
  })),
  'spc.laney_u': formula((input: Attributes) => ({
    ...Object(told(laneyRate(input), input)),
    outside_u: outside(input, rate(input)),
    outside_u_prime: outside(input, laneyRate(input)),
  })),
  'spc.run_chart_limits_anhoej': formula((input: { usefulObservations: number }) => {
    const limits = runLimits(input.usefulObservations)
    return { longest_run_max: limits.longestRun, crossings_min: limits.fewestCrossings }
  }),
}
