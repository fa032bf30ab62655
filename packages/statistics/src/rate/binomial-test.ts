import { binomialAtLeast, binomialCumulative, binomialMass } from '../distribution/binomial.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount, assertShare } from '../refusal/assertions.ts'

/**
 * The exact two-sided test that a share is `share`: the chance of all the outcomes that are no likelier than the
 * one seen.
 *
 * @throws ImpossibleInput on counts that are not whole, successes above n, a share outside [0, 1]
 * Source: Clopper & Pearson (1934); R, binom.test.
 * @example
 * binomialTest(8, 10, 0.5) // => 0.109375
 */
export function binomialTest(successes: number, n: number, share: number): number {
  assertCount('successes', successes)
  assertCount('n', n)
  assertShare('share', share)
  if (successes > n) throw new ImpossibleInput('successes', `must not exceed ${n}, got ${successes}`)
  if (share === 0) return successes === 0 ? 1 : 0
  if (share === 1) return successes === n ? 1 : 0
  // Likelihoods are compared with the slack of their own rounding, else symmetric outcomes would be lost.
  const seen = binomialMass(successes, n, share) * (1 + 1e-7)
  const mode = Math.min(n, Math.floor((n + 1) * share))
  if (binomialMass(mode, n, share) <= seen) return 1
  const least = (k: number): boolean => binomialMass(k, n, share) <= seen
  if (successes < n * share) {
    const far = firstWhere(mode, n + 1, least)
    return Math.min(1, binomialCumulative(successes, n, share) + binomialAtLeast(far, n, share))
  }
  const far = mode - firstWhere(0, mode + 1, distance => least(mode - distance))
  return Math.min(1, binomialAtLeast(successes, n, share) + binomialCumulative(far, n, share))
}

/** The first place from `from` on where a condition that stays true becomes true; `end` when it never does. */
function firstWhere(from: number, end: number, holds: (place: number) => boolean): number {
  let low = from
  let high = end
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
