import { assertCount } from '../refusal/assertions.ts'
import { assertThreshold } from './suppressed-groups.ts'

/**
 * Whether a published figure may be replaced by a newer one: the answers that came, and those that were withdrawn,
 * are derived by subtracting the two looks, so that each must be nobody or at least the threshold. Until then the
 * published figure stays as it is, and so does its date.
 *
 * @param came answers that the newer figure counts and the published one does not
 * @param withdrawn answers that the published figure counts and the newer one does not
 * @throws ImpossibleInput on what is not a count
 * @example
 * refreshIsSafe(1, 0) // => false
 * refreshIsSafe(7, 0) // => true
 */
export function refreshIsSafe(came: number, withdrawn: number, threshold = 5): boolean {
  assertCount('came', came)
  assertCount('withdrawn', withdrawn)
  assertThreshold(threshold)
  return (came === 0 || came >= threshold) && (withdrawn === 0 || withdrawn >= threshold)
}
