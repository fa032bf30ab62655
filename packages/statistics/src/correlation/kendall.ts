import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertPairs } from './paired-values.ts'

/**
 * Kendall's τ-b: of all pairs of respondents, the share that both series put in the same order less the share that they
 * put in opposite orders, corrected for ties; in [-1, 1]. Compares all pairs: for up to some ten thousand answers.
 *
 * @throws ImpossibleInput when the series do not go by pairs
 * Source: M. Kendall, Biometrika 33, 1945.
 * @example
 * kendall([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]) // => 0.444444
 */
export function kendall(x: readonly number[], y: readonly number[]): number | NotEnough {
  const n = assertPairs(x, y)
  if (n < 2) return notEnough(2, n, 'pairs')
  let balance = 0
  let differentX = 0
  let differentY = 0
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0))
      const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0))
      balance += dx * dy
      differentX += dx * dx
      differentY += dy * dy
    }
  }
  if (differentX === 0 || differentY === 0) return notEnough(2, 1, 'variation')
  return balance / (Math.sqrt(differentX) * Math.sqrt(differentY))
}
