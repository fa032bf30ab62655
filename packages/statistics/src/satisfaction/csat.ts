import { assertCount } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { proportionWithInterval } from '../proportion/proportion-with-interval.ts'
import type { ProportionIntervalMethod } from '../proportion/proportion-with-interval.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** Answers per box of the scale: `{ 1: 6, 2: 32, 3: 444, 4: 1507, 5: 699 }`. */
export type BoxCounts = Readonly<Record<string, number>>

export interface CsatOptions {
  readonly confidence?: number
  readonly method?: ProportionIntervalMethod
}

/**
 * Customer satisfaction (CSAT): the share of the top boxes among those who answered and whom the question concerned,
 * with its interval (Wilson). Blanks and "not applicable" are not answers: leave them out, and show how many.
 *
 * @param counts answers per box
 * @param topBoxes the boxes that count as satisfied, usually the two highest
 * @throws ImpossibleInput when a count is not whole, or a top box is not a box of the scale
 * @example
 * csat({ 1: 6, 2: 32, 3: 444, 4: 1507, 5: 699 }, [4, 5]) // => { value: 0.820685, lower: 0.805728, upper: 0.834726, n: 2688 }
 */
export function csat(
  counts: BoxCounts,
  topBoxes: readonly (number | string)[],
  { confidence = 0.95, method = 'wilson' }: CsatOptions = {},
): Estimate | NotEnough {
  let n = 0
  let satisfied = 0
  const tops = new Set(topBoxes.map(String))
  for (const [box, count] of Object.entries(counts)) {
    assertCount(`counts.${box}`, count)
    n += count
    if (tops.has(box)) satisfied += count
  }
  for (const top of tops) {
    if (!Object.hasOwn(counts, top))
      throw new ImpossibleInput('topBoxes', `is not a box of the scale: ${top}`)
  }
  return n === 0 ? notEnough(1, 0, 'answers') : proportionWithInterval(satisfied, n, confidence, method)
}
