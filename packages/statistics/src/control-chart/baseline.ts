import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'

/** Which periods the limits rest on. The limits are frozen: later points never move them. */
export interface Baseline {
  /** The number of first periods; all when it is not given. At least 12 are advised, better 20. */
  readonly baseline?: number
  /** Places (from 0) left out because their cause is known and explained. */
  readonly excluded?: readonly number[]
}

/**
 * The places (from 0) of the periods that the limits rest on.
 *
 * @throws ImpossibleInput when the baseline is longer than the series or an excluded place does not exist
 * @example
 * baselinePlaces(5, { baseline: 4, excluded: [1] }) // => [0, 2, 3]
 */
export function baselinePlaces(length: number, { baseline = length, excluded = [] }: Baseline): number[] {
  assertCount('baseline', baseline)
  if (baseline > length) {
    throw new ImpossibleInput(
      'baseline',
      `must not exceed the ${length} periods of the series, got ${baseline}`,
    )
  }
  for (const [index, place] of excluded.entries()) {
    assertCount(`excluded[${index}]`, place)
    if (place >= length)
      throw new ImpossibleInput(`excluded[${index}]`, `must be a place below ${length}, got ${place}`)
  }
  const left = new Set(excluded)
  return Array.from({ length: baseline }, (_, place) => place).filter(place => !left.has(place))
}
