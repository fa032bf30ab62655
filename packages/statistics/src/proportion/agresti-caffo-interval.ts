import { criticalZ } from '../distribution/normal.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * The Agresti-Caffo interval of a difference of two independent shares: one success and one failure are added to each
 * group, then the plain interval is taken. The alternative that can be checked with a pencil.
 *
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * Source: A. Agresti and B. Caffo, The American Statistician 54, 2000.
 * @example
 * agrestiCaffoInterval(56, 70, 48, 80) // => { lower: 0.0525, upper: 0.3358 }
 */
export function agrestiCaffoInterval(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  confidence = 0.95,
): Bounds | NotEnough {
  assertProportion('successes1', successes1, 'n1', n1, confidence)
  assertProportion('successes2', successes2, 'n2', n2, confidence)
  if (n1 === 0 || n2 === 0) return notEnough(1, 0, 'answers')
  const p1 = (successes1 + 1) / (n1 + 2)
  const p2 = (successes2 + 1) / (n2 + 2)
  const half = criticalZ(confidence) * Math.sqrt((p1 * (1 - p1)) / (n1 + 2) + (p2 * (1 - p2)) / (n2 + 2))
  return { lower: Math.max(-1, p1 - p2 - half), upper: Math.min(1, p1 - p2 + half) }
}
