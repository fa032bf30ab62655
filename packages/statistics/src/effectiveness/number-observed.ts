import { npsTotal } from '../nps/nps-counts.ts'
import { assertCount, assertNonNegative } from '../refusal/assertions.ts'
import { assertTally, tallyTotal } from '../two-samples/tally.ts'
import type { Measure, Observation } from './observation.ts'

/**
 * How much was observed, in the unit of the plan's minimum: answers, pairs, periods; the exposure for rates.
 *
 * @throws ImpossibleInput on what cannot be counted
 * @example
 * numberObserved({ measure: 'ordinal', answers: [[7, 3], [8, 5]] }) // => 8
 */
export function numberObserved(data: Observation): number {
  switch (data.measure) {
    case 'proportion':
      assertCount('n', data.n)
      return data.n
    case 'nps':
      return npsTotal(data)
    case 'ordinal':
      assertTally('answers', data.answers)
      return tallyTotal(data.answers)
    case 'rate':
      assertNonNegative('exposure', data.exposure)
      return data.exposure
    case 'paired-proportion':
      return data.yes.length
    case 'paired-ordinal':
      return data.scores.length
    case 'mean':
    case 'series':
      return data.values.length
  }
}

/**
 * The least that each kind of measure needs for an effect to exist at all, whatever a plan accepts.
 *
 * @example
 * leastNumber('mean') // => 2
 */
export function leastNumber(measure: Measure): number {
  if (measure === 'mean' || measure === 'series') return 2
  return measure === 'rate' ? 0 : 1
}
