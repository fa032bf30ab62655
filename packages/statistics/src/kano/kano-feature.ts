import { proportionWithInterval } from '../proportion/proportion-with-interval.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { kanoCategory } from './kano-category.ts'
import type { KanoCategory } from './kano-category.ts'

export interface KanoFeature {
  readonly kind: 'kano-feature'
  readonly counts: Readonly<Record<KanoCategory, number>>
  /** The most frequent category; on a tie the more demanding: M, then O, A, I. */
  readonly category: KanoCategory
  /** Whether the first category is ahead of the second by more than chance (Fong). */
  readonly clear: boolean
  readonly better: Estimate
  readonly worse: Estimate
  /** More than 5 % of contradictory answers: the question was not understood. */
  readonly questionable: boolean
  readonly n: number
}

const demanding: readonly KanoCategory[] = ['M', 'O', 'A', 'I', 'R', 'Q']

/**
 * What a feature is to customers: the category of each respondent, the most frequent one and whether it is clearly
 * ahead, the two coefficients with their Wilson intervals.
 *
 * @param answers pairs: what one would feel with the feature, and without it, from 1 (like) to 5 (dislike)
 * @throws ImpossibleInput when an answer is not 1 to 5, or the confidence is not within (0, 1)
 * Source: Berger et al., 1993; D. Fong, CQM Journal 5(2), 1996, for the test |a − b| < 1.65 √((a + b)(2n − a − b) / 2n).
 * @example
 * kanoFeature([[1, 5], [1, 5], [2, 5], [1, 3], [3, 3]]) // => { category: 'O', clear: false, better: { value: 0.6 }, worse: { value: -0.6 }, n: 5 }
 */
export function kanoFeature(
  answers: readonly (readonly [functional: number, dysfunctional: number])[],
  confidence = 0.95,
): KanoFeature | NotEnough {
  const counts: Record<KanoCategory, number> = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 }
  for (const [functional, dysfunctional] of answers) counts[kanoCategory(functional, dysfunctional)]++
  const n = answers.length
  const base = counts.A + counts.O + counts.M + counts.I
  const better = proportionWithInterval(counts.A + counts.O, base, confidence)
  const lost = proportionWithInterval(counts.O + counts.M, base, confidence)
  if (isNotEnough(better) || isNotEnough(lost)) return notEnough(1, base, 'answers')
  const ranked = demanding.toSorted((a, b) => counts[b] - counts[a])
  const [first = 'I', second = 'I'] = ranked
  const [a, b] = [counts[first], counts[second]]
  return {
    kind: 'kano-feature',
    counts,
    category: first,
    clear: a - b >= 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n)),
    better,
    worse: estimate({ ...lost, value: -lost.value, lower: -lost.upper, upper: -lost.lower }),
    questionable: counts.Q > 0.05 * n,
    n,
  }
}
