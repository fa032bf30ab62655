import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'
import { assertThreshold } from './suppressed-groups.ts'

/**
 * Whether two figures, one on a group and one on a part of it, may both be shown: filter A, and filter A and B. What
 * the part leaves out is derived by subtraction, so that it must be nobody, or at least the threshold.
 *
 * @param whole answers of the larger group
 * @param part answers of the group inside it
 * @throws ImpossibleInput on what is not a count, a part larger than the whole
 * @example
 * subtractionIsSafe(20, 17) // => false
 * subtractionIsSafe(20, 15) // => true
 */
export function subtractionIsSafe(whole: number, part: number, threshold = 5): boolean {
  assertCount('whole', whole)
  assertCount('part', part)
  assertThreshold(threshold)
  if (part > whole) throw new ImpossibleInput('part', `must not exceed the whole ${whole}, got ${part}`)
  const left = whole - part
  const large = (n: number): boolean => n === 0 || n >= threshold
  return large(whole) && large(part) && large(left)
}
