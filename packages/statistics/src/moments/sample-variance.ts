import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { arithmeticMean } from './arithmetic-mean.ts'
import { steadySum } from './steady-sum.ts'

/**
 * The variance of a sample: squared deviations from the mean over n - 1. Two passes, so that a large mean does
 * not eat the digits. Exactly 0 when all values are equal.
 *
 * @throws ImpossibleInput below two values
 * @example
 * sampleVariance([2, 4, 4, 4, 5, 5, 7, 9]) // => 4.571429
 */
export function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) throw new ImpossibleInput('values', 'must hold at least two numbers')
  const first = values[0]
  if (values.every(value => value === first)) return 0
  const mean = arithmeticMean(values)
  return steadySum(values.map(value => (value - mean) ** 2)) / (values.length - 1)
}
