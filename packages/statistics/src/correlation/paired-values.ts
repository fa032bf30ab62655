import { assertAllFinite, assertSameLength } from '../refusal/assertions.ts'

/**
 * Refuses two series that do not go by pairs or hold anything but numbers, and gives their length.
 *
 * @throws ImpossibleInput naming the series
 * @example
 * assertPairs([1, 2], [3, 4]) // => 2
 * assertPairs([1, 2], [3]) // => throws ImpossibleInput
 */
export function assertPairs(x: readonly number[], y: readonly number[]): number {
  assertSameLength('x', x, 'y', y)
  assertAllFinite('x', x)
  assertAllFinite('y', y)
  return x.length
}

/**
 * A series centred on its mean and brought to length 1: the correlation of two series is the product of the two. Null
 * when all values are equal. Refuses what is not a number. The mean is taken off before anything is squared, so that large values lose no digits.
 *
 * @throws ImpossibleInput naming the place of a value that is not a number
 * @example
 * Array.from(unitVector([1, 2, 3])) // => [-0.707107, 0, 0.707107]
 * unitVector([4, 4]) // => null
 */
export function unitVector(values: ArrayLike<number>): Float64Array | null {
  const n = values.length
  const unit = new Float64Array(n)
  let sum = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let index = 0; index < n; index++) {
    const value = values[index] ?? 0
    sum += value
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  // One sum tells whether a value is not a number; which one is looked for only then.
  if (!Number.isFinite(sum)) assertAllFinite('values', Array.from(values))
  if (!(highest > lowest)) return null
  const mean = sum / n
  // Divided by the range first: squares can neither overflow nor vanish.
  const range = Math.max(highest - mean, mean - lowest)
  let squares = 0
  for (let index = 0; index < n; index++) {
    const centred = ((values[index] ?? 0) - mean) / range
    unit[index] = centred
    squares += centred * centred
  }
  const length = Math.sqrt(squares)
  for (let index = 0; index < n; index++) unit[index] = (unit[index] ?? 0) / length
  return unit
}

/**
 * The product of two unit vectors, kept within [-1, 1]: a correlation.
 *
 * @example
 * unitProduct(unitVector([1, 2, 3]), unitVector([2, 4, 6])) // => 1.0
 */
export function unitProduct(a: Float64Array, b: Float64Array): number {
  // Two sums at once: the processor need not wait for one addition before the next.
  let even = 0
  let odd = 0
  const pairs = a.length - (a.length % 2)
  for (let index = 0; index < pairs; index += 2) {
    even += (a[index] ?? 0) * (b[index] ?? 0)
    odd += (a[index + 1] ?? 0) * (b[index + 1] ?? 0)
  }
  if (pairs < a.length) even += (a[pairs] ?? 0) * (b[pairs] ?? 0)
  return Math.max(-1, Math.min(1, even + odd))
}
