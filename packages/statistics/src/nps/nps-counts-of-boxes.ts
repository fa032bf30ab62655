import { assertCount } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { NpsCounts } from './nps-counts.ts'

/**
 * The three groups from the number of answers per score: what a dashboard keeps instead of a million answers.
 *
 * @param boxes how many answered each score; scores that nobody gave may be left out
 * @throws ImpossibleInput when a key is not a score from 0 to 10, or a count is negative or not whole
 * @example
 * npsCountsOfBoxes({ 0: 1, 7: 2, 9: 3 }) // => { detractors: 1, passives: 2, promoters: 3 }
 * npsCountsOfBoxes({ 11: 5 }) // => throws ImpossibleInput
 */
export function npsCountsOfBoxes(boxes: Readonly<Record<string, number>>): NpsCounts {
  const counts = { detractors: 0, passives: 0, promoters: 0 }
  for (const [box, count] of Object.entries(boxes)) {
    const score = Number(box)
    assertCount(`boxes.${box}`, count)
    if (!(Number.isInteger(score) && score >= 0 && score <= 10)) {
      throw new ImpossibleInput(`boxes.${box}`, 'is not a score from 0 to 10')
    }
    counts[score <= 6 ? 'detractors' : score <= 8 ? 'passives' : 'promoters'] += count
  }
  return counts
}
