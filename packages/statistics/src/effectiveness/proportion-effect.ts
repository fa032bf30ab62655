import { compareProportions } from '../proportion/proportion-comparison.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Effect } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/**
 * The change of a share between two groups of respondents: the difference (after minus before, in [-1, 1]) with
 * Newcombe's interval; p-value by the pooled z test, or Fisher's where an expected count is below 5.
 *
 * @throws ImpossibleInput on counts that are not whole or exceed their number
 * @example
 * proportionEffect({ measure: 'proportion', successes: 40, n: 80 }, { measure: 'proportion', successes: 60, n: 80 }, 0.95) // => { value: 0.25, lower: 0.100176, upper: 0.384790, test: 'pooled-z' }
 */
export function proportionEffect(
  before: ObservationOf<'proportion'>,
  after: ObservationOf<'proportion'>,
  level: number,
): Effect | NotEnough {
  const comparison = compareProportions(after.successes, after.n, before.successes, before.n, level)
  if (isNotEnough(comparison)) return comparison
  return {
    kind: 'effect',
    scale: 'difference',
    value: comparison.difference,
    lower: comparison.lower,
    upper: comparison.upper,
    level,
    p: comparison.p,
    test: comparison.test,
    because: comparison.test === 'pooled-z' ? 'expected-counts-at-least-5' : 'an-expected-count-below-5',
    cautions: [],
  }
}
