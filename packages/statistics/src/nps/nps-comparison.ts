import { criticalZ, normalTwoSided } from '../distribution/normal.ts'
import { assertLevel } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { rocksPseudoAnswers, withPseudoAnswers } from './nps-adjusted-wald-interval.ts'
import type { PseudoAnswers } from './nps-adjusted-wald-interval.ts'
import { npsWeight } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'

/** The difference of two independent NPS, first less second, with its sign. */
export interface NpsComparison {
  readonly kind: 'comparison'
  /** The difference of the two raw scores, in [-2, 2]. */
  readonly difference: number
  /** The difference that the interval is centred on: with pseudo-answers for adjusted Wald. */
  readonly adjustedDifference: number
  readonly standardError: number
  readonly p: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly n: readonly [number, number]
  readonly method: string
}

export interface NpsComparisonOptions {
  readonly confidence?: number
  readonly method?: 'adjusted-wald' | 'wald'
  readonly pseudo?: PseudoAnswers
}

/**
 * Compares two NPS of different respondents: difference ± z √(SE₁² + SE₂²), p-value of a normal test. Adjusted Wald
 * by default. The sign is kept: an interval of the absolute difference could not tell better from worse.
 *
 * Not for the same respondents asked twice, nor for two channels (one answers higher on the telephone).
 *
 * @throws ImpossibleInput when a count is negative, or the confidence is not within (0, 1)
 * Source: B. Rocks, 2016.
 * @example
 * const before = { detractors: 25, passives: 40, promoters: 35 }
 * const after = { detractors: 10, passives: 30, promoters: 60 }
 * compareNps(after, before) // => { difference: 0.4, adjustedDifference: 0.38835, lower: 0.190819, upper: 0.58588, p: 0.00011652 }
 */
export function compareNps(
  first: NpsCounts,
  second: NpsCounts,
  options: NpsComparisonOptions = {},
): NpsComparison | NotEnough {
  const { confidence = 0.95, method = 'adjusted-wald', pseudo = rocksPseudoAnswers } = options
  assertLevel('confidence', confidence)
  const n = [npsWeight(first), npsWeight(second)] as const
  if (n[0] === 0 || n[1] === 0) return notEnough(1, 0, 'answers')
  const added: PseudoAnswers = method === 'wald' ? [0, 0, 0] : pseudo
  const a = moments(withPseudoAnswers(first, added))
  const b = moments(withPseudoAnswers(second, added))
  const adjustedDifference = a.score - b.score
  const standardError = Math.sqrt(a.squaredError + b.squaredError)
  const half = criticalZ(confidence) * standardError
  return {
    kind: 'comparison',
    difference: moments(first).score - moments(second).score,
    adjustedDifference,
    standardError,
    p:
      standardError > 0
        ? normalTwoSided(adjustedDifference / standardError)
        : adjustedDifference === 0
          ? 1
          : 0,
    lower: Math.max(-2, adjustedDifference - half),
    upper: Math.min(2, adjustedDifference + half),
    level: confidence,
    n,
    method,
  }
}

function moments({ detractors, passives, promoters }: NpsCounts) {
  const n = detractors + passives + promoters
  const balance = promoters - detractors
  const squaredError = Math.max(0, ((promoters + detractors) * n - balance * balance) / (n * n * n))
  return { score: balance / n, squaredError }
}
