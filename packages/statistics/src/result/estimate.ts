/** A figure with its uncertainty. Nothing is rounded and nothing is in per cent: an NPS lies in [-1, 1]. */
export interface Estimate {
  readonly kind: 'estimate'
  readonly value: number
  readonly lower: number
  readonly upper: number
  /** The level of the interval, 0.95 for 95 %. */
  readonly level: number
  /** How many answers it rests on (the effective number, where answers are weighted). */
  readonly n: number
  /** How the interval was made, as a stable word: `adjusted-wald`, `wilson`. */
  readonly method: string
}

/**
 * Builds a figure with its uncertainty.
 *
 * @example
 * estimate({ value: 0.5, lower: 0.2, upper: 0.8, level: 0.95, n: 10, method: 'wilson' }) // => { kind: 'estimate', value: 0.5 }
 */
export function estimate(parts: Omit<Estimate, 'kind'>): Estimate {
  return { kind: 'estimate', ...parts }
}
