import { normalTwoSided } from '../distribution/normal.ts'
import { midranks } from '../two-samples/midranks.ts'
import { assertAllFinite, assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface SignedRank {
  readonly kind: 'signed-rank'
  /** The sum of the ranks of the pairs that went up. */
  readonly w: number
  /** Standard errors from no change; 0 where the exact distribution was used. */
  readonly z: number
  readonly p: number
  readonly method: 'exact' | 'normal'
  /** Pairs that changed: the others say nothing on the direction and are left out. */
  readonly changed: number
  readonly n: number
}

/** Up to here all signs are tried; above, the normal approximation is as good. */
const exactUpTo = 50

/**
 * Wilcoxon's signed-rank test: the same respondents answered twice; did they tend to answer higher the second
 * time? Pairs without change are left out, equal changes share their rank.
 *
 * Formula: the changes are ranked by size; w adds the ranks of the rises. Up to 50 changed pairs, the exact
 * distribution over all signs, ties as they are (p = twice the smaller tail); above, the normal approximation,
 * corrected for ties and for continuity. p = 1 when nobody changed.
 *
 * @param before the first answers
 * @param after the second answers of the same respondents, in the same order
 * @returns the test, or `NotEnough` without a pair
 * @throws ImpossibleInput on what is not a number or series of different lengths
 * Source: Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3.1.
 * @example
 * signedRank([6, 7, 5, 8, 6, 7], [8, 8, 8, 8, 7, 6]) // => { w: 13, changed: 5, p: 0.25, method: 'exact' }
 */
export function signedRank(before: readonly number[], after: readonly number[]): SignedRank | NotEnough {
  assertAllFinite('before', before)
  assertAllFinite('after', after)
  assertSameLength('before', before, 'after', after)
  const n = before.length
  if (n === 0) return notEnough(1, 0, 'pairs')
  const changes = after.map((value, index) => value - (before[index] ?? value)).filter(change => change !== 0)
  const { ranks, ties } = midranks(changes.map(Math.abs))
  const w = ranks.reduce((sum, rank, index) => sum + ((changes[index] ?? 0) > 0 ? rank : 0), 0)
  const facts = { kind: 'signed-rank', w, changed: changes.length, n } as const
  if (changes.length <= exactUpTo) return { ...facts, z: 0, p: exactP(ranks, w), method: 'exact' }
  const m = changes.length
  const tied = ties.reduce((sum, size) => sum + size * (size - 1) * (size + 1), 0)
  const spread = Math.sqrt((m * (m + 1) * (2 * m + 1)) / 24 - tied / 48)
  const distance = w - (m * (m + 1)) / 4
  const z = (distance - Math.sign(distance) * Math.min(0.5, Math.abs(distance))) / spread
  return { ...facts, z, p: normalTwoSided(z), method: 'normal' }
}

function exactP(ranks: readonly number[], w: number): number {
  // Twice the ranks are whole numbers even where ties share them.
  const doubled = ranks.map(rank => Math.round(2 * rank))
  const most = doubled.reduce((sum, rank) => sum + rank, 0)
  const chance = new Float64Array(most + 1)
  chance[0] = 1
  for (const rank of doubled) {
    for (let sum = most; sum >= 0; sum--) {
      chance[sum] = ((chance[sum] ?? 0) + (sum >= rank ? (chance[sum - rank] ?? 0) : 0)) / 2
    }
  }
  const observed = Math.round(2 * w)
  let low = 0
  let high = 0
  for (let sum = 0; sum <= observed; sum++) low += chance[sum] ?? 0
  for (let sum = most; sum >= observed; sum--) high += chance[sum] ?? 0
  return Math.min(1, 2 * Math.min(low, high))
}
