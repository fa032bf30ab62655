import { betaQuantile } from '../distribution/beta.ts'
import { assertCount, assertLevel, assertPositive } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { binomialTest } from './binomial-test.ts'
import type { EventsOverExposure } from './rate-interval.ts'

export interface RateRatio {
  readonly kind: 'rate-ratio'
  /** The first rate over the second; `Infinity` when the second has no event. */
  readonly value: number
  readonly lower: number
  /** `Infinity` when the second has no event. */
  readonly upper: number
  readonly level: number
  readonly p: number
  /** The events of each. */
  readonly events: readonly [number, number]
}

/**
 * How many times the first rate of events is the second, exactly: complaints per service before and after.
 *
 * Formula: given all events, those of the first are binomial; the Clopper-Pearson limits of that share q become
 * ratios by q / (1 - q) x second exposure / first exposure. The p-value adds the outcomes no likelier than the one
 * seen, so that it and the interval may disagree by a hair at the border.
 *
 * Units: a ratio, 1 is no difference. Conditions: independent events; exposures counted the same way.
 *
 * @returns the ratio, or `NotEnough` without any event
 * @throws ImpossibleInput on events that are not counts, exposures that are not above zero, a level outside (0, 1)
 * Source: Przyborowski & Wilenski (1940), Biometrika 31; R, poisson.test.
 * @example
 * rateRatio({ events: 30, exposure: 1000 }, { events: 15, exposure: 1000 }) // => { value: 2, lower: 1.042886, upper: 3.999858, p: 0.035698 }
 */
export function rateRatio(
  first: EventsOverExposure,
  second: EventsOverExposure,
  level = 0.95,
): RateRatio | NotEnough {
  assertRate('first', first)
  assertRate('second', second)
  assertLevel('level', level)
  const all = first.events + second.events
  if (all === 0) return notEnough(1, 0, 'events')
  const scale = second.exposure / first.exposure
  const tail = (1 - level) / 2
  const odds = (q: number, rest: number): number => (rest === 0 ? Infinity : (q / rest) * scale)
  // The complement is taken from the mirrored beta quantile, so that odds near the ends keep their digits.
  const lowest = first.events === 0 ? 0 : betaQuantile(tail, first.events, second.events + 1)
  const highestRest = second.events === 0 ? 0 : betaQuantile(tail, second.events, first.events + 1)
  return {
    kind: 'rate-ratio',
    value: odds(first.events, second.events),
    lower: odds(lowest, 1 - lowest),
    upper: odds(1 - highestRest, highestRest),
    level,
    p: binomialTest(first.events, all, first.exposure / (first.exposure + second.exposure)),
    events: [first.events, second.events],
  }
}

function assertRate(argument: string, { events, exposure }: EventsOverExposure): void {
  assertCount(`${argument}.events`, events)
  assertPositive(`${argument}.exposure`, exposure)
}
