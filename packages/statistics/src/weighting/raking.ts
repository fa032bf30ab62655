import { assertPositive, assertWeights } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { scaledTargets } from './raking-margin.ts'
import type { RakingMargin } from './raking-margin.ts'

export interface RakingOptions {
  /** What each unit counts before raking: 1 for a respondent (default), the count for a cell of a table. */
  readonly base?: readonly number[]
  /** What the weights add up to; by default the total of the first margin's targets. */
  readonly total?: number
  /** The largest relative gap to a target that counts as met, 1e-10 by default. */
  readonly tolerance?: number
  readonly maxIterations?: number
  /** Bounds of a weight, relative to the mean weight: `[0.3, 3]` is usual. None by default. */
  readonly trim?: readonly [number, number]
}

export interface Raking {
  readonly kind: 'raking'
  /** What one respondent of each unit weighs. */
  readonly weights: readonly number[]
  /** Whether all margins are met. When false, the weights are the best found and must not be used silently. */
  readonly converged: boolean
  readonly iterations: number
  /** The largest relative gap left between a margin and its target. */
  readonly largestGap: number
  /** How many units were held at a bound. */
  readonly trimmed: number
}

/**
 * Raking (iterative proportional fitting): weights are adjusted to one known distribution after the other until all
 * are met. With `trim`, weights are held within bounds and raked again; when bounds and margins cannot both hold, the
 * bounds win and `converged` is false.
 *
 * @param margins at least one distribution; targets are brought to one total
 * @throws ImpossibleInput when a margin does not fit the sample, or a category is expected and has no respondent
 * Source: W. Deming and F. Stephan, 1940; Kalton and Flores-Cervantes, 2003.
 * @example
 * const margins = [{ name: 'sex', categories: [0, 0, 1, 1], targets: [6, 4] }, { name: 'age', categories: [0, 1, 0, 1], targets: [5, 5] }]
 * rake(margins, { base: [10, 30, 40, 20] }) // => { converged: true, weights: [0.2, 0.133333, 0.075, 0.05] }
 */
export function rake(margins: readonly RakingMargin[], options: RakingOptions = {}): Raking | NotEnough {
  const first = margins[0]
  if (first === undefined) throw new ImpossibleInput('margins', 'must hold at least one distribution')
  const { base = first.categories.map(() => 1), tolerance = 1e-10, maxIterations = 200, trim } = options
  if (base.length === 0) return notEnough(1, 0, 'answers')
  assertWeights('base', base)
  assertPositive('tolerance', tolerance)
  assertPositive('maxIterations', maxIterations)
  if (trim !== undefined && !(trim[0] >= 0 && trim[0] <= 1 && trim[1] >= 1)) {
    throw new ImpossibleInput('trim', 'must hold the mean weight 1 between its bounds')
  }
  const total = options.total ?? first.targets.reduce((sum, target) => sum + target, 0)
  const fits = margins.map(margin => ({
    categories: margin.categories,
    targets: scaledTargets(margin, base, total),
  }))
  const mean = total / base.reduce((sum, count) => sum + count, 0)
  const weights = new Float64Array(base.length).fill(mean)
  let iterations = 0
  let largestGap = Number.POSITIVE_INFINITY
  while (iterations < maxIterations && largestGap > tolerance) {
    iterations++
    for (const fit of fits) adjust(weights, base, fit)
    if (trim !== undefined) hold(weights, trim[0] * mean, trim[1] * mean)
    largestGap = Math.max(...fits.map(fit => gap(weights, base, fit)))
  }
  const trimmed = trim === undefined ? 0 : held(weights, trim[0] * mean, trim[1] * mean)
  return {
    kind: 'raking',
    weights: [...weights],
    converged: largestGap <= tolerance,
    iterations,
    largestGap,
    trimmed,
  }
}

interface Fit {
  readonly categories: readonly number[]
  readonly targets: readonly number[]
}

function sums(weights: Float64Array, base: readonly number[], { categories, targets }: Fit): Float64Array {
  const totals = new Float64Array(targets.length)
  for (let unit = 0; unit < weights.length; unit++) {
    const category = categories[unit] ?? 0
    totals[category] = (totals[category] ?? 0) + (weights[unit] ?? 0) * (base[unit] ?? 0)
  }
  return totals
}

function adjust(weights: Float64Array, base: readonly number[], fit: Fit): void {
  const totals = sums(weights, base, fit)
  for (let unit = 0; unit < weights.length; unit++) {
    const category = fit.categories[unit] ?? 0
    const total = totals[category] ?? 0
    if (total > 0) weights[unit] = (weights[unit] ?? 0) * ((fit.targets[category] ?? 0) / total)
  }
}

function gap(weights: Float64Array, base: readonly number[], fit: Fit): number {
  const totals = sums(weights, base, fit)
  return fit.targets.reduce((largest, target, category) => {
    const off = Math.abs((totals[category] ?? 0) - target)
    return Math.max(largest, target === 0 ? off : off / target)
  }, 0)
}

function hold(weights: Float64Array, low: number, high: number): void {
  for (let unit = 0; unit < weights.length; unit++) {
    weights[unit] = Math.min(high, Math.max(low, weights[unit] ?? 0))
  }
}

function held(weights: Float64Array, low: number, high: number): number {
  return weights.reduce((count, weight) => count + (weight <= low || weight >= high ? 1 : 0), 0)
}
