import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { welch } from '../two-samples/welch.ts'
import type { Effect } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/**
 * The change of a mean (a delay, an amount) between two groups: the difference, after minus before, in the units of
 * the values, by Welch.
 *
 * @throws ImpossibleInput on what is not a number
 * @example
 * meanEffect({ measure: 'mean', values: [3, 4, 5, 6] }, { measure: 'mean', values: [1, 2, 2, 3] }, 0.95) // => { value: -2.5, lower: -4.455307, upper: -0.544693, test: 'welch' }
 */
export function meanEffect(
  before: ObservationOf<'mean'>,
  after: ObservationOf<'mean'>,
  level: number,
): Effect | NotEnough {
  const comparison = welch(after.values, before.values, level)
  if (isNotEnough(comparison)) return comparison
  return {
    kind: 'effect',
    scale: 'difference',
    value: comparison.difference,
    lower: comparison.lower,
    upper: comparison.upper,
    level,
    p: comparison.p,
    test: 'welch',
    because: 'means-with-unequal-variances',
    cautions: [],
  }
}
