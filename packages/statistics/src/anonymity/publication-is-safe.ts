import { assertThreshold } from './suppressed-groups.ts'

/**
 * Whether a figure on a set of respondents may be shown beside those already shown: no two of them, one inside the
 * other, may leave fewer respondents than the threshold between them. It covers two dates and nested filters at
 * once, by the respondents themselves.
 *
 * Limits: it looks at pairs. Figures combined by three (A, B, A and B, A or B) ask for the declared crossings to be
 * few, as the thresholds do.
 *
 * @param candidate the respondents of the new figure
 * @param published the respondents of each figure already shown
 * @throws ImpossibleInput on a threshold below 1
 * @example
 * publicationIsSafe(new Set(['a', 'b', 'c']), [new Set(['a', 'b', 'c', 'd'])], 2) // => false
 * publicationIsSafe(new Set(['a', 'b']), [new Set(['a', 'b', 'c', 'd'])], 2) // => true
 */
export function publicationIsSafe(
  candidate: ReadonlySet<string>,
  published: readonly ReadonlySet<string>[],
  threshold = 5,
): boolean {
  assertThreshold(threshold)
  if (candidate.size < threshold) return false
  return published.every(other => {
    const gap = Math.abs(candidate.size - other.size)
    if (gap === 0 || gap >= threshold) return true
    const [part, whole] = candidate.size < other.size ? [candidate, other] : [other, candidate]
    return ![...part].every(respondent => whole.has(respondent))
  })
}
