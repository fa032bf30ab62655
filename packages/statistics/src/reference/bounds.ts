import type { Bounds } from '../result/bounds.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** An interval as cases write it: `[lower, upper]`. */
export function bounds(interval: Bounds | NotEnough): readonly [number, number] | NotEnough {
  return 'kind' in interval ? interval : [interval.lower, interval.upper]
}
