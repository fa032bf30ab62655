import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'

/**
 * The NPS of weighted answers: weight of promoters less weight of detractors, over the whole weight, in [-1, 1].
 *
 * @param weightSums the sums of weights of the three groups
 * @throws ImpossibleInput when a sum is negative
 * @example
 * npsWeighted({ detractors: 329.8, passives: 977.3, promoters: 1439.3 }) // => 0.403983
 */
export function npsWeighted(weightSums: NpsCounts): number | NotEnough {
  const weight = npsWeight(weightSums)
  return weight === 0 ? notEnough(1, 0, 'answers') : (weightSums.promoters - weightSums.detractors) / weight
}
