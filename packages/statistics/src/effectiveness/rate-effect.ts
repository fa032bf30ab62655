import { rateRatio } from '../rate/rate-ratio.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Effect } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/**
 * The change of a rate of events (complaints per service): the rate after over the rate before (1 is no change, 0.7
 * is 30 % fewer), exactly.
 *
 * @throws ImpossibleInput on events that are not counts, exposures that are not above zero
 * @example
 * rateEffect({ measure: 'rate', events: 30, exposure: 1000 }, { measure: 'rate', events: 15, exposure: 1000 }, 0.95) // => { value: 0.5, lower: 0.250009, upper: 0.958878 }
 */
export function rateEffect(
  before: ObservationOf<'rate'>,
  after: ObservationOf<'rate'>,
  level: number,
): Effect | NotEnough {
  const ratio = rateRatio(after, before, level)
  if (isNotEnough(ratio)) return ratio
  return {
    kind: 'effect',
    scale: 'ratio',
    value: ratio.value,
    lower: ratio.lower,
    upper: ratio.upper,
    level,
    p: ratio.p,
    test: 'poisson-exact',
    because: 'counts-over-exposure',
    cautions: [],
  }
}
