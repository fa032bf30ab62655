import { criticalZ } from '../distribution/normal.ts'
import { assertLevel } from '../refusal/assertions.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsVariance } from './nps-variance.ts'

/**
 * The plain Wald interval of an NPS: NPS ± z √(variance / n), kept within [-1, 1]. Given for audits and for large
 * samples: it covers 65 % instead of 95 % with ten answers and 90 % of promoters, and has no width at all when all
 * answers agree. `npsAdjustedWaldInterval` is the default.
 *
 * @throws ImpossibleInput when a count is negative, or the confidence is not within (0, 1)
 * @example
 * npsWaldInterval({ detractors: 3, passives: 20, promoters: 9 }) // => { lower: -0.014482, upper: 0.389482 }
 */
export function npsWaldInterval(counts: NpsCounts, confidence = 0.95): Bounds | NotEnough {
  assertLevel('confidence', confidence)
  const n = npsWeight(counts)
  const variance = npsVariance(counts)
  if (typeof variance !== 'number') return notEnough(1, 0, 'answers')
  const score = (counts.promoters - counts.detractors) / n
  const half = criticalZ(confidence) * Math.sqrt(variance / n)
  return { lower: Math.max(-1, score - half), upper: Math.min(1, score + half) }
}
