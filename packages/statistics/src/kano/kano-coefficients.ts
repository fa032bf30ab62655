import { assertNonNegative } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** How many answers, or which share, fell in each category. */
export interface KanoCounts {
  readonly A: number
  readonly O: number
  readonly M: number
  readonly I: number
  readonly R?: number
  readonly Q?: number
}

/**
 * The two coefficients of satisfaction: better = (A + O) / (A + O + M + I), what is gained by offering the feature, in
 * [0, 1]; worse = −(O + M) / (A + O + M + I), what is lost without it, in [-1, 0]. Reverse and questionable answers are
 * left out.
 *
 * @throws ImpossibleInput when a count is negative
 * Source: C. Berger et al., 1993; K. Matzler and H. Hinterhuber, Technovation 18, 1998.
 * @example
 * kanoCoefficients({ A: 7, O: 32.3, M: 49.3, I: 9.5, R: 0.3, Q: 1.5 }) // => { better: 0.400612, worse: -0.831804 }
 */
export function kanoCoefficients(
  counts: KanoCounts,
): { readonly better: number; readonly worse: number; readonly base: number } | NotEnough {
  for (const [category, count] of Object.entries(counts)) assertNonNegative(category, count)
  const { A, O, M, I } = counts
  const base = A + O + M + I
  if (base === 0) return notEnough(1, 0, 'answers')
  const lost = (O + M) / base
  return { better: (A + O) / base, worse: lost === 0 ? 0 : -lost, base }
}
