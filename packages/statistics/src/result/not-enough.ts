/** A small sample is not an error: the figure is withheld, and it is said how many are needed. */
export interface NotEnough {
  readonly kind: 'not-enough'
  /** How many are needed before the figure means anything. */
  readonly needed: number
  /** How many there are. */
  readonly n: number
  /** What is missing, as a stable word that an interface translates: `answers`, `pairs`, `periods`. */
  readonly reason: string
}

/**
 * Says that there is not enough to answer.
 *
 * @example
 * notEnough(1, 0, 'answers') // => { kind: 'not-enough', needed: 1, n: 0, reason: 'answers' }
 */
export function notEnough(needed: number, n: number, reason: string): NotEnough {
  return { kind: 'not-enough', needed, n, reason }
}

/**
 * Tells a withheld figure from a given one.
 *
 * @example
 * isNotEnough(notEnough(1, 0, 'answers')) // => true
 */
export function isNotEnough(result: unknown): result is NotEnough {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'not-enough'
}
