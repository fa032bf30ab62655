import { criticalZ } from '../distribution/normal.ts'
import { assertLevel, assertPositive, assertShare } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { correctedForPopulation } from './sample-size.ts'

export interface NpsSampleSizeOptions {
  readonly confidence?: number
  /** The share of promoters that is expected, 0.5 by default. */
  readonly promoters?: number
  /** The share of detractors that is expected, 0.2 by default. */
  readonly detractors?: number
  readonly population?: number
  readonly designEffect?: number
}

/**
 * How many answers an NPS needs for a margin of error, rounded up: z² (P + D − (P − D)²) / margin². An NPS needs two to
 * three times the answers of a share for the same margin.
 *
 * @param margin half of the interval, in NPS: 0.05 for ± 5 points
 * @throws ImpossibleInput when the margin is not above zero or the shares do not fit
 * Source: B. Rocks, 2016.
 * @example
 * npsSampleSize(0.05) // => 938
 */
export function npsSampleSize(margin: number, options: NpsSampleSizeOptions = {}): number {
  const { confidence = 0.95, promoters = 0.5, detractors = 0.2, population, designEffect = 1 } = options
  assertPositive('margin', margin)
  assertLevel('confidence', confidence)
  assertShare('promoters', promoters)
  assertShare('detractors', detractors)
  assertPositive('designEffect', designEffect)
  if (promoters + detractors > 1) throw new ImpossibleInput('detractors', 'must leave room for the promoters')
  const variance = promoters + detractors - (promoters - detractors) ** 2
  const unlimited = (designEffect * criticalZ(confidence) ** 2 * variance) / (margin * margin)
  return Math.ceil(correctedForPopulation(unlimited, population) - 1e-9)
}
