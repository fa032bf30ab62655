import { assertNonNegative } from '../refusal/assertions.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsWaldInterval } from './nps-wald-interval.ts'

/** Answers that are added before the Wald interval is taken: to detractors, passives and promoters. */
export type PseudoAnswers = readonly [detractors: number, passives: number, promoters: number]

/** Three answers in the proportions of a wide prior: a quarter, a half, a quarter. */
export const rocksPseudoAnswers: PseudoAnswers = [0.75, 1.5, 0.75]

/**
 * Adds the pseudo-answers to the counts.
 *
 * @throws ImpossibleInput when a pseudo-answer is negative
 * @example
 * withPseudoAnswers({ detractors: 0, passives: 0, promoters: 10 }) // => { detractors: 0.75, passives: 1.5, promoters: 10.75 }
 */
export function withPseudoAnswers(counts: NpsCounts, pseudo: PseudoAnswers = rocksPseudoAnswers): NpsCounts {
  const [detractors, passives, promoters] = pseudo
  npsWeight(counts)
  assertNonNegative('pseudo[0]', detractors)
  assertNonNegative('pseudo[1]', passives)
  assertNonNegative('pseudo[2]', promoters)
  return {
    detractors: counts.detractors + detractors,
    passives: counts.passives + passives,
    promoters: counts.promoters + promoters,
  }
}

/**
 * The adjusted Wald interval of an NPS, the default: ¾, 1½ and ¾ answers are added to detractors, passives and
 * promoters, then the Wald interval is taken and kept within [-1, 1]. The coverage stays near the level from ten
 * answers on (table in the README). Beside it, report the raw NPS.
 *
 * @param counts whole answers, or sums of weights scaled to the effective number of answers
 * @throws ImpossibleInput when a count is negative, or the confidence is not within (0, 1)
 * Source: B. Rocks, 2016 (arXiv:1601.07235).
 * @example
 * npsAdjustedWaldInterval({ detractors: 10, passives: 30, promoters: 60 }) // => { lower: 0.354666, upper: 0.616208 }
 */
export function npsAdjustedWaldInterval(
  counts: NpsCounts,
  confidence = 0.95,
  pseudo: PseudoAnswers = rocksPseudoAnswers,
): Bounds | NotEnough {
  if (npsWeight(counts) === 0) return notEnough(1, 0, 'answers')
  return npsWaldInterval(withPseudoAnswers(counts, pseudo), confidence)
}
