import { criticalZ } from '../distribution/normal.ts'
import type { Bounds } from '../result/bounds.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * Wilson's score interval of a proportion, the default: right from small samples on, never outside of [0, 1], and
 * exactly 0 or 1 at the ends.
 *
 * @param successes how many, 0 to n (fractional for weighted answers)
 * @param n how many answered (the effective number for weighted answers)
 * @throws ImpossibleInput when there are more successes than answers, or the confidence is not within (0, 1)
 * Source: E. B. Wilson, 1927; recommended by Newcombe, Statistics in Medicine 17, 1998, and Brown, Cai and DasGupta, 2001.
 * @example
 * wilsonInterval(18, 20) // => { lower: 0.698966, upper: 0.972134 }
 * wilsonInterval(0, 20) // => { lower: 0, upper: 0.161125 }
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Bounds | NotEnough {
  assertProportion('successes', successes, 'n', n, confidence)
  if (n === 0) return notEnough(1, 0, 'answers')
  const z = criticalZ(confidence)
  const z2 = z * z
  const failures = n - successes
  const half = z * Math.sqrt((successes * failures) / n + z2 / 4)
  return {
    lower: successes === 0 ? 0 : Math.max(0, (successes + z2 / 2 - half) / (n + z2)),
    upper: failures === 0 ? 1 : Math.min(1, (successes + z2 / 2 + half) / (n + z2)),
  }
}
