import { assertPositive, assertShare } from '../refusal/assertions.ts'

/**
 * The yearly churn that a churn per period comes to, when it stays the same: never twelve times the monthly one,
 * since those who left cannot leave again.
 *
 * Formula: 1 - (1 - churn)^periods, through logarithms so that a tiny churn keeps its digits.
 *
 * @param churn share lost per period, in [0, 1]
 * @param periods periods in a year: 12 for months
 * @throws ImpossibleInput on what is not a share, periods that are not above zero
 * @example
 * annualChurn(0.02) // => 0.215283276
 */
export function annualChurn(churn: number, periods = 12): number {
  assertShare('churn', churn)
  assertPositive('periods', periods)
  return churn === 0 ? 0 : -Math.expm1(periods * Math.log1p(-churn))
}
