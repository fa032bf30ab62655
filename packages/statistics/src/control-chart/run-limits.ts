import { binomialQuantile } from '../distribution/binomial.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'

export interface RunLimits {
  /** The longest run that chance alone explains: a longer one is a signal. */
  readonly longestRun: number
  /** The fewest crossings of the centre that chance alone explains: fewer are a signal. */
  readonly fewestCrossings: number
}

/**
 * How long a run may be, and how few crossings there may be, in a series that nothing disturbs.
 *
 * Formula: longest run = round(log2 n) + 3; fewest crossings = the 5 % point of a binomial of n - 1 tosses of a
 * fair coin, n being the useful points (those not exactly on the centre).
 *
 * @throws ImpossibleInput below one useful point or on what is not a count
 * Source: Anhøj & Olesen (2014), Run charts revisited, PLoS ONE 9.
 * @example
 * runLimits(20) // => { longestRun: 7, fewestCrossings: 6 }
 */
export function runLimits(useful: number): RunLimits {
  assertCount('useful', useful)
  if (useful === 0) throw new ImpossibleInput('useful', 'must be at least 1')
  return {
    longestRun: Math.round(Math.log2(useful)) + 3,
    fewestCrossings: useful === 1 ? 0 : binomialQuantile(0.05, useful - 1, 0.5),
  }
}
