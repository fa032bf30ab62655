import { ImpossibleInput } from './impossible-input.ts'

/**
 * Refuses what is not an ordinary number (NaN, infinities).
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertFinite('mean', Number.NaN) // => throws ImpossibleInput
 */
export function assertFinite(argument: string, value: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ImpossibleInput(argument, `must be a finite number, got ${String(value)}`)
  }
}

/**
 * Refuses what is negative or not a number. Use it for sums of weights and exposures.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertNonNegative('exposure', -1) // => throws ImpossibleInput
 */
export function assertNonNegative(argument: string, value: number): void {
  assertFinite(argument, value)
  if (value < 0) throw new ImpossibleInput(argument, `must not be negative, got ${value}`)
}

/**
 * Refuses what is not above zero.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertPositive('exposure', 0) // => throws ImpossibleInput
 */
export function assertPositive(argument: string, value: number): void {
  assertFinite(argument, value)
  if (value <= 0) throw new ImpossibleInput(argument, `must be above zero, got ${value}`)
}

/**
 * Refuses what is not a whole number of things: 0, 1, 2, …
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertCount('n', 2.5) // => throws ImpossibleInput
 */
export function assertCount(argument: string, value: number): void {
  assertNonNegative(argument, value)
  if (!Number.isInteger(value)) throw new ImpossibleInput(argument, `must be a whole number, got ${value}`)
}

/**
 * Refuses what is not a whole number (of either sign).
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertWhole('days', 1.5) // => throws ImpossibleInput
 */
export function assertWhole(argument: string, value: number): void {
  assertFinite(argument, value)
  if (!Number.isInteger(value)) throw new ImpossibleInput(argument, `must be a whole number, got ${value}`)
}

/**
 * Refuses what is not a share, ends included: 0 to 1 (35 % is 0.35, never 35).
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertShare('responseRate', 35) // => throws ImpossibleInput
 */
export function assertShare(argument: string, value: number): void {
  assertFinite(argument, value)
  if (value < 0 || value > 1) throw new ImpossibleInput(argument, `must lie between 0 and 1, got ${value}`)
}

/**
 * Refuses what is not a level strictly between 0 and 1: a confidence, a significance level, a power.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertLevel('confidence', 95) // => throws ImpossibleInput
 */
export function assertLevel(argument: string, value: number): void {
  assertFinite(argument, value)
  if (value <= 0 || value >= 1) {
    throw new ImpossibleInput(argument, `must lie strictly between 0 and 1, got ${value}`)
  }
}

/**
 * Refuses a series that holds anything but ordinary numbers, and names the place.
 *
 * @throws ImpossibleInput naming the argument and the index
 * @example
 * assertAllFinite('scores', [7, Number.NaN]) // => throws ImpossibleInput
 */
export function assertAllFinite(argument: string, values: readonly number[]): void {
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) assertFinite(`${argument}[${index}]`, values[index] ?? Number.NaN)
  }
}

/**
 * Refuses two series that should go by pairs and do not have the same length.
 *
 * @throws ImpossibleInput naming the second argument
 * @example
 * assertSameLength('x', [1, 2], 'y', [1]) // => throws ImpossibleInput
 */
export function assertSameLength(
  first: string,
  a: ArrayLike<unknown>,
  second: string,
  b: ArrayLike<unknown>,
): void {
  if (a.length !== b.length) {
    throw new ImpossibleInput(
      second,
      `must have as many entries as ${first}: ${b.length} against ${a.length}`,
    )
  }
}

/**
 * Refuses weights that are negative, not numbers, or all zero.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertWeights('weights', [0, 0]) // => throws ImpossibleInput
 */
export function assertWeights(argument: string, weights: readonly number[]): void {
  let total = 0
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? Number.NaN
    assertNonNegative(`${argument}[${index}]`, weight)
    total += weight
  }
  if (weights.length > 0 && total === 0) throw new ImpossibleInput(argument, 'must not all be zero')
}
