import hypergeometric from '@stdlib/stats-base-dists-hypergeometric'

/**
 * The logarithm of the probability of drawing k marked ones, in `draws` draws without replacement out of a
 * population of which `marked` are marked.
 *
 * @example
 * hypergeometricLogMass(3, 8, 4, 4) // => -1.475907
 */
export function hypergeometricLogMass(k: number, population: number, marked: number, draws: number): number {
  return hypergeometric.logpmf(k, population, marked, draws)
}
