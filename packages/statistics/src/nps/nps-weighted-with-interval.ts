import { assertPositive } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsInterval } from './nps-with-interval.ts'
import type { NpsIntervalMethod } from './nps-with-interval.ts'

/**
 * An NPS of weighted answers with its uncertainty: the weighted shares, as if they came from the effective number of
 * answers (`kishEffectiveSize`), because unequal weights make a sample worth less than its size.
 *
 * @param weightSums the sums of weights of the three groups
 * @param effectiveN how many unweighted answers the sample is worth
 * @throws ImpossibleInput when a sum is negative or the effective number is not above zero
 * @example
 * npsWeightedWithInterval({ detractors: 329.8, passives: 977.3, promoters: 1439.3 }, 2266.5) // => { value: 0.403983, lower: 0.37491, upper: 0.431989 }
 */
export function npsWeightedWithInterval(
  weightSums: NpsCounts,
  effectiveN: number,
  confidence = 0.95,
  method: NpsIntervalMethod = 'adjusted-wald',
): Estimate | NotEnough {
  const weight = npsWeight(weightSums)
  if (weight === 0) return notEnough(1, 0, 'answers')
  assertPositive('effectiveN', effectiveN)
  const scale = effectiveN / weight
  const { detractors, passives, promoters } = weightSums
  const scaled = { detractors: detractors * scale, passives: passives * scale, promoters: promoters * scale }
  const bounds = npsInterval(scaled, confidence, method)
  if (isNotEnough(bounds)) return bounds
  const value = (promoters - detractors) / weight
  return estimate({
    value,
    lower: Math.min(value, bounds.lower),
    upper: Math.max(value, bounds.upper),
    level: confidence,
    n: effectiveN,
    method: `${method}, weighted`,
  })
}
