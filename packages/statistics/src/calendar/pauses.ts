import { assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { Instant } from './time-zone.ts'

/** A time during which the clock is stopped (one waits for the customer). Without an end, it still lasts. */
export interface Pause {
  readonly from: Instant
  readonly to?: Instant | undefined
}

/**
 * Pauses in order, joined where they overlap, so that no minute is taken off twice. Flat: from, to, from, to, …
 *
 * @throws ImpossibleInput when a pause ends before it begins
 * @example
 * unionOfPauses([{ from: 50, to: 90 }, { from: 10, to: 60 }, { from: 100 }]) // => [10, 90, 100, Infinity]
 */
export function unionOfPauses(pauses: readonly Pause[]): readonly Instant[] {
  if (pauses.length === 0) return []
  const sorted = pauses
    .map(({ from, to = Number.POSITIVE_INFINITY }, index) => {
      assertFinite(`pauses[${index}].from`, from)
      if (!(to >= from))
        throw new ImpossibleInput(`pauses[${index}].to`, 'must not come before its beginning')
      return { from, to }
    })
    .toSorted((a, b) => a.from - b.from)
  const union: Instant[] = []
  for (const { from, to } of sorted) {
    const end = union.at(-1)
    if (end !== undefined && from <= end) union[union.length - 1] = Math.max(end, to)
    else union.push(from, to)
  }
  return union
}
