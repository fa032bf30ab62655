import { seededRandom } from '../random/seeded-random.ts'
import { assertCount, assertPositive } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { driverCorrelations } from './driver-correlations.ts'
import { usableDrivers } from './driver-data.ts'
import type { DriverData } from './driver-data.ts'
import { driverWeights } from './driver-weights.ts'
import type { DriverWeights } from './driver-weights.ts'
import { subsetRSquared } from './subset-r-squared.ts'

/** Up to this many criteria, all orders are computed; beyond, orders are drawn. */
export const mostCriteriaExactly = 12

export interface ShapleyOptions {
  /** Needed beyond twelve criteria, where orders are drawn. */
  readonly seed?: number
  /** How many orders are drawn, 2000 by default. */
  readonly orders?: number
}

/**
 * Shapley values of R² (LMG): what each criterion adds to R², averaged over all the orders in which criteria may come.
 * The parts add up to R². Close to relative weights, dearer: exact up to twelve criteria, sampled with a seed beyond.
 *
 * @throws ImpossibleInput when answers do not fit, or there are more than twelve criteria and no seed
 * Source: R. Lindeman, P. Merenda and R. Gold, 1980; U. Grömping, Journal of Statistical Software 17(1), 2006.
 * @example
 * const answers = [[1, 2], [2, 1], [3, 4], [4, 3], [5, 5], [6, 7], [7, 6], [8, 8]]
 * const weights = shapleyWeights({ criteria: ['a', 'b'], answers, outcome: [1, 2, 3, 5, 4, 6, 8, 7] })
 * weights.drivers // => [{ criterion: 'a', raw: 0.569255 }, { criterion: 'b', raw: 0.35667 }]
 */
export function shapleyWeights(data: DriverData, options: ShapleyOptions = {}): DriverWeights | NotEnough {
  const usable = usableDrivers(data)
  const p = usable.columns.length
  if (p === 0) return notEnough(1, 0, 'criteria')
  if (usable.n < p + 2) return notEnough(p + 2, usable.n, 'answers')
  const correlations = driverCorrelations(usable.columns, usable.outcome)
  if (correlations === null) return notEnough(2, 1, 'variation')
  const rSquared = subsetRSquared(correlations)
  const exact = p <= mostCriteriaExactly
  const raw = exact ? overAllSubsets(p, rSquared) : overDrawnOrders(p, rSquared, options)
  return driverWeights(usable, raw, correlations.withOutcome, exact ? 'shapley' : 'shapley-sampled')
}

type RSquared = (members: readonly number[]) => number

function overAllSubsets(p: number, rSquared: RSquared): Float64Array {
  const all = Array.from({ length: p }, (_, criterion) => criterion)
  const values = Float64Array.from({ length: 2 ** p }, (_, subset) =>
    rSquared(all.filter(criterion => subset & (1 << criterion))),
  )
  // The share of orders in which exactly `size` given criteria come before: size! (p − size − 1)! / p!
  const orders = new Float64Array(p)
  orders[0] = 1 / p
  for (let size = 1; size < p; size++) orders[size] = ((orders[size - 1] ?? 0) * size) / (p - size)
  const raw = new Float64Array(p)
  for (let subset = 0; subset < values.length; subset++) {
    const size = all.reduce((count, criterion) => count + ((subset >> criterion) & 1), 0)
    for (let criterion = 0; criterion < p; criterion++) {
      const bit = 1 << criterion
      if (subset & bit) continue
      const gain = (values[subset | bit] ?? 0) - (values[subset] ?? 0)
      raw[criterion] = (raw[criterion] ?? 0) + (orders[size] ?? 0) * gain
    }
  }
  return raw
}

function overDrawnOrders(
  p: number,
  rSquared: RSquared,
  { seed, orders = 2000 }: ShapleyOptions,
): Float64Array {
  if (seed === undefined) {
    throw new ImpossibleInput('seed', `is needed to draw orders of more than ${mostCriteriaExactly} criteria`)
  }
  assertCount('orders', orders)
  assertPositive('orders', orders)
  const random = seededRandom(seed)
  const raw = new Float64Array(p)
  const order = Array.from({ length: p }, (_, criterion) => criterion)
  for (let draw = 0; draw < orders; draw++) {
    for (let last = p - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const moved = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = moved
    }
    let before = 0
    for (let size = 1; size <= p; size++) {
      const criterion = order[size - 1] ?? 0
      const now = rSquared(order.slice(0, size))
      raw[criterion] = (raw[criterion] ?? 0) + (now - before) / orders
      before = now
    }
  }
  return raw
}
