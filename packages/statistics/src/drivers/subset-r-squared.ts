import { assertAllFinite } from '../refusal/assertions.ts'
import type { DriverCorrelations } from './driver-correlations.ts'

/** A criterion adds nothing below this share of its own variance: the others say all that it says. */
const redundant = 1e-10

/**
 * A question on subsets of criteria: how much of the outcome's variance they explain together (R²), by Cholesky on
 * their correlations. Criteria that the others repeat are passed over.
 *
 * @throws ImpossibleInput naming the correlation that is not a number
 * @example
 * const rSquared = subsetRSquared({ between: [[1, 0.5], [0.5, 1]], withOutcome: [0.6, 0.3] })
 * rSquared([0]) // => 0.36
 * rSquared([0, 1]) // => 0.36
 */
export function subsetRSquared({
  between,
  withOutcome,
}: DriverCorrelations): (members: readonly number[]) => number {
  const p = between.length
  assertAllFinite('withOutcome', Array.from(withOutcome))
  for (const [row, entries] of between.entries()) assertAllFinite(`between[${row}]`, Array.from(entries))
  const factor = Array.from({ length: p }, () => new Float64Array(p))
  const projection = new Float64Array(p)
  const kept = new Int32Array(p)
  return members => {
    let used = 0
    let explained = 0
    for (const member of members) {
      const row = factor[used] ?? new Float64Array(p)
      const ofMember = between[member] ?? row
      let left = 1
      let outcome = withOutcome[member] ?? 0
      for (let j = 0; j < used; j++) {
        const other = factor[j] ?? row
        let value = ofMember[kept[j] ?? 0] ?? 0
        for (let k = 0; k < j; k++) value -= (row[k] ?? 0) * (other[k] ?? 0)
        value /= other[j] ?? 1
        row[j] = value
        left -= value * value
        outcome -= value * (projection[j] ?? 0)
      }
      if (left <= redundant) continue
      row[used] = Math.sqrt(left)
      projection[used] = outcome / Math.sqrt(left)
      explained += (projection[used] ?? 0) ** 2
      kept[used++] = member
    }
    return explained
  }
}
