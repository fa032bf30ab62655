import { kendall } from '../correlation/kendall.ts'
import { pearson } from '../correlation/pearson.ts'
import { spearman } from '../correlation/spearman.ts'
import type { DriverData } from '../drivers/driver-data.ts'
import type { DriverWeights } from '../drivers/driver-weights.ts'
import { relativeWeights } from '../drivers/relative-weights.ts'
import { shapleyWeights } from '../drivers/shapley.ts'
import { coefficientsOf, simpleCorrelations } from '../drivers/simple-correlations.ts'
import { importanceSatisfaction } from '../importance/importance-satisfaction.ts'
import type { Crosshair } from '../importance/crosshair.ts'
import { kanoCategory } from '../kano/kano-category.ts'
import { kanoCoefficients } from '../kano/kano-coefficients.ts'
import type { KanoCounts } from '../kano/kano-coefficients.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface Predictors {
  readonly predictors?: readonly string[]
  readonly X: readonly (readonly (number | null)[])[]
  readonly y: readonly (number | null)[]
  readonly seed?: number
}
interface Quadrants {
  readonly items: readonly { readonly id: string; readonly imp: number; readonly sat: number }[]
  readonly crosshair?: string | { readonly imp: number; readonly sat: number }
  readonly target?: { readonly imp: number; readonly sat: number }
  readonly scale?: readonly [number, number]
  readonly tie?: 'high' | 'low'
}

export const driverFormulas: FormulaTable = {
  'drivers.relative_weights': formula<Predictors>(input => {
    const weights = relativeWeights(dataOf(input))
    return weights.kind === 'not-enough'
      ? weights
      : {
          R2: weights.r2,
          raw: partsOf(input, weights),
          pct: partsOf(input, weights, part => part.share * 100),
        }
  }),
  'drivers.lmg_shapley': formula<Predictors>(input => {
    const weights = shapleyWeights(dataOf(input), { seed: input.seed ?? 1 })
    return weights.kind === 'not-enough' ? weights : { R2: weights.r2, lmg: partsOf(input, weights) }
  }),
  'drivers.pearson': formula<Predictors>(input =>
    coefficientsOf(simpleCorrelations(dataOf(input), 'pearson')),
  ),
  'drivers.spearman': formula<Predictors>(input =>
    coefficientsOf(simpleCorrelations(dataOf(input), 'spearman')),
  ),
  correlation: formula<{ x: number[]; y: number[] }>(({ x, y }) => {
    const linear = pearson(x, y)
    const ranked = spearman(x, y)
    return {
      pearson: valueOf(linear),
      pearson_p: linear.kind === 'estimate' ? linear.p : null,
      spearman: valueOf(ranked),
      spearman_p: ranked.kind === 'estimate' ? ranked.p : null,
      kendall: kendall(x, y),
    }
  }),
  'kano.classify': formula<{ answers: [number, number][] }>(({ answers }) =>
    answers.map(([functional, dysfunctional]) => kanoCategory(functional, dysfunctional)),
  ),
  'kano.coefficients': formula<KanoCounts>(counts => kanoCoefficients(counts)),
  'importance_satisfaction.quadrants': formula<Quadrants>(input => {
    const items = input.items.map(({ id, imp, sat }) => ({ id, importance: imp, satisfaction: sat }))
    const map = importanceSatisfaction(items, crosshairOf(input), input.tie)
    if (map.kind === 'not-enough') return map
    return {
      crosshair: { imp: map.crosshair.importance, sat: map.crosshair.satisfaction },
      quadrants: Object.fromEntries(map.items.map(({ id, zone }) => [id, zone.replace('-', '_')])),
    }
  }),
}

function dataOf({ predictors, X, y }: Predictors): DriverData {
  const criteria = predictors ?? (X[0] ?? []).map((_, column) => `x${column + 1}`)
  return { criteria, answers: X, outcome: y }
}

/** In the order of the case; a predictor that was left out counts for nothing. */
function partsOf(
  input: Predictors,
  weights: DriverWeights,
  part = (driver: DriverWeights['drivers'][number]) => driver.raw,
) {
  return dataOf(input).criteria.map(criterion => {
    const driver = weights.drivers.find(candidate => candidate.criterion === criterion)
    return driver === undefined ? 0 : part(driver)
  })
}

function valueOf(result: { readonly kind: 'estimate'; readonly value: number } | NotEnough) {
  return result.kind === 'estimate' ? result.value : null
}

function crosshairOf({ crosshair = 'median', target, scale = [0, 10] }: Quadrants): Crosshair {
  const given = typeof crosshair === 'object' ? crosshair : target
  if (typeof crosshair === 'object' || crosshair === 'target') {
    if (given === undefined) throw new Error('a target needs its two values')
    return { by: 'target', importance: given.imp, satisfaction: given.sat }
  }
  if (crosshair === 'mean' || crosshair === 'median') return { by: crosshair }
  return { by: 'middle', scale }
}
