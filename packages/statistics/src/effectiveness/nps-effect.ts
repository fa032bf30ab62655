import { compareNps } from '../nps/nps-comparison.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Effect } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/**
 * The change of the NPS between two groups of respondents: the difference (after minus before, in [-2, 2]) of the raw
 * scores, with the adjusted Wald interval of the difference, widened to hold it at very few answers.
 *
 * @throws ImpossibleInput on counts that are negative or not whole
 * @example
 * const before = { measure: 'nps', detractors: 25, passives: 40, promoters: 35 }
 * npsEffect(before, { measure: 'nps', detractors: 10, passives: 30, promoters: 60 }, 0.95) // => { value: 0.4, lower: 0.190819, upper: 0.58588 }
 */
export function npsEffect(
  before: ObservationOf<'nps'>,
  after: ObservationOf<'nps'>,
  level: number,
): Effect | NotEnough {
  const comparison = compareNps(after, before, { confidence: level })
  if (isNotEnough(comparison)) return comparison
  return {
    kind: 'effect',
    scale: 'difference',
    value: comparison.difference,
    // The pseudo-answers draw the interval towards no change; at a few answers the raw difference may lie beyond it.
    lower: Math.min(comparison.lower, comparison.difference),
    upper: Math.max(comparison.upper, comparison.difference),
    level,
    p: comparison.p,
    test: 'nps-adjusted-wald',
    because: 'net-score-of-three-classes',
    cautions: [],
  }
}
