import { criticalZ } from '../distribution/normal.ts'
import { assertCount, assertLevel, assertPositive, assertShare } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface MarginOfErrorOptions {
  readonly confidence?: number
  /** The share that is expected; 0.5, the widest, by default. */
  readonly share?: number
  /** How many customers there are in all; unlimited by default. */
  readonly population?: number
  /** What the sample design or the weights cost (`kishDesignEffect`), 1 by default. */
  readonly designEffect?: number
  /** The finite-population factor: exact by default, or the approximation that some books print. */
  readonly correction?: '(N-n)/(N-1)' | '1-n/N'
}

/**
 * The margin of error of a share: z √(deff · p(1 − p) / n · (N − n)/(N − 1)). It is zero for a census: then all that is
 * left is the error that no formula knows, of those who did not answer.
 *
 * @param n how many answered
 * @throws ImpossibleInput when n exceeds the population, or an option is out of range
 * Source: W. Cochran, Sampling Techniques, 1977, § 2.5 and 3.2.
 * @example
 * marginOfError(400, { population: 10_000 }) // => 0.048012
 * marginOfError(400) // => 0.048999
 */
export function marginOfError(n: number, options: MarginOfErrorOptions = {}): number | NotEnough {
  const { confidence = 0.95, share = 0.5, population, designEffect = 1, correction = '(N-n)/(N-1)' } = options
  assertCount('n', n)
  assertLevel('confidence', confidence)
  assertShare('share', share)
  assertPositive('designEffect', designEffect)
  if (n === 0) return notEnough(1, 0, 'answers')
  const variance = (designEffect * share * (1 - share)) / n
  return criticalZ(confidence) * Math.sqrt(variance * finite(n, population, correction))
}

function finite(n: number, population: number | undefined, correction: string): number {
  if (population === undefined) return 1
  assertCount('population', population)
  if (n > population) throw new ImpossibleInput('n', `must not exceed the population: ${n} of ${population}`)
  if (correction === '1-n/N') return 1 - n / population
  return population === 1 ? 0 : (population - n) / (population - 1)
}
