import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { agrestiCoullInterval } from './agresti-coull-interval.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

export type ProportionIntervalMethod = 'wilson' | 'agresti-coull' | 'clopper-pearson'

const intervals = {
  wilson: wilsonInterval,
  'agresti-coull': agrestiCoullInterval,
  'clopper-pearson': clopperPearsonInterval,
}

/**
 * A share with its uncertainty, by Wilson unless another method is asked for.
 *
 * @param successes how many, 0 to n; for weighted answers, the weighted share times the effective number
 * @param n how many answered; for weighted answers, the effective number
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * @example
 * proportionWithInterval(81, 263) // => { value: 0.307985, lower: 0.2553, upper: 0.3662, n: 263, method: 'wilson' }
 * proportionWithInterval(0, 0) // => { kind: 'not-enough', needed: 1, n: 0 }
 */
export function proportionWithInterval(
  successes: number,
  n: number,
  confidence = 0.95,
  method: ProportionIntervalMethod = 'wilson',
): Estimate | NotEnough {
  const bounds = intervals[method](successes, n, confidence)
  if (isNotEnough(bounds)) return bounds
  return estimate({ value: successes / n, ...bounds, level: confidence, n, method })
}
