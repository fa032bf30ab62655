import { gammaQuantile } from '../distribution/gamma.ts'
import { assertCount, assertLevel, assertPositive } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'

/** Events over what could have had them: complaints over services, incidents over bed-days. */
export interface EventsOverExposure {
  readonly events: number
  readonly exposure: number
}

/**
 * A rate of events (complaints per service) with its exact Poisson interval.
 *
 * Formula: lower = gamma quantile of (1 - level)/2 with shape `events`, over the exposure, exactly 0 without any
 * event; upper = gamma quantile of (1 + level)/2 with shape `events` + 1, over the exposure. It covers at least
 * the level, often more.
 *
 * Units: events per unit of exposure. Conditions: events independent of each other; an exposure above zero.
 *
 * @returns the rate; `n` is the number of events
 * @throws ImpossibleInput on events that are not a count, an exposure that is not above zero, a level outside (0, 1)
 * Source: Garwood (1936), Biometrika 28.
 * @example
 * rateInterval({ events: 10, exposure: 100 }) // => { value: 0.1, lower: 0.047954, upper: 0.183904 }
 */
export function rateInterval({ events, exposure }: EventsOverExposure, level = 0.95): Estimate {
  assertCount('events', events)
  assertPositive('exposure', exposure)
  assertLevel('level', level)
  const tail = (1 - level) / 2
  return estimate({
    value: events / exposure,
    lower: events === 0 ? 0 : gammaQuantile(tail, events, 1) / exposure,
    upper: gammaQuantile(1 - tail, events + 1, 1) / exposure,
    level,
    n: events,
    method: 'poisson-exact',
  })
}
