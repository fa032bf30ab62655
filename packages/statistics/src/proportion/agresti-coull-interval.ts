import { criticalZ } from '../distribution/normal.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * The Agresti-Coull interval of a proportion: z²/2 successes and as many failures are added (two and two at 95 %), then
 * the plain interval is taken. It can be checked with a pencil; a little wider than Wilson's.
 *
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * Source: A. Agresti and B. Coull, The American Statistician 52, 1998.
 * @example
 * agrestiCoullInterval(18, 20) // => { lower: 0.686756, upper: 0.984344 }
 */
export function agrestiCoullInterval(successes: number, n: number, confidence = 0.95): Bounds | NotEnough {
  assertProportion('successes', successes, 'n', n, confidence)
  if (n === 0) return notEnough(1, 0, 'answers')
  const z = criticalZ(confidence)
  const size = n + z * z
  const share = (successes + (z * z) / 2) / size
  const half = z * Math.sqrt((share * (1 - share)) / size)
  return { lower: Math.max(0, share - half), upper: Math.min(1, share + half) }
}
