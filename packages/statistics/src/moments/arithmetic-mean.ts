import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { steadySum } from './steady-sum.ts'

/**
 * The arithmetic mean of a series: the sum, divided once.
 *
 * @throws ImpossibleInput on an empty series or on what is not a number
 * @example
 * arithmeticMean([7, 8, 10]) // => 8.333333
 */
export function arithmeticMean(values: readonly number[]): number {
  if (values.length === 0) throw new ImpossibleInput('values', 'must hold at least one number')
  return steadySum(values) / values.length
}
