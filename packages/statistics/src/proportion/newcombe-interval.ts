import type { Bounds } from '../result/bounds.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * Newcombe's interval of a difference of two independent shares, first less second, made of the two Wilson intervals:
 * the default. Exactly -1 or 1 where both are at opposite ends.
 *
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * Source: R. Newcombe, Statistics in Medicine 17, 873–890, 1998, method 10.
 * @example
 * newcombeInterval(56, 70, 48, 80) // => { lower: 0.0524, upper: 0.3339 }
 */
export function newcombeInterval(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  confidence = 0.95,
): Bounds | NotEnough {
  assertProportion('successes1', successes1, 'n1', n1, confidence)
  assertProportion('successes2', successes2, 'n2', n2, confidence)
  const first = wilsonInterval(successes1, n1, confidence)
  const second = wilsonInterval(successes2, n2, confidence)
  if (isNotEnough(first)) return first
  if (isNotEnough(second)) return second
  const p1 = successes1 / n1
  const p2 = successes2 / n2
  const difference = p1 - p2
  return {
    lower: Math.max(-1, difference - Math.hypot(p1 - first.lower, second.upper - p2)),
    upper: Math.min(1, difference + Math.hypot(first.upper - p1, p2 - second.lower)),
  }
}
