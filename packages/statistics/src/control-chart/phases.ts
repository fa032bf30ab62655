import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'
import { individualsLimits } from './individuals-limits.ts'
import type { IndividualsLimits, IndividualsOptions } from './individuals-limits.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface Phase {
  /** The place of its first point, from 0. */
  readonly start: number
  /** The place after its last point. */
  readonly end: number
  readonly limits: IndividualsLimits | NotEnough
}

/**
 * An XmR chart whose limits begin anew at each explained shift: a phase. Inside a phase the limits are frozen on
 * its first points, where `baseline` is given. Begin a phase only for a change that is known and dated, never
 * because the points would look better.
 *
 * @param starts the places, from 0, where a new phase begins after the first, in increasing order
 * @throws ImpossibleInput on places out of order or outside the series
 * @example
 * phases([10, 11, 10, 12, 20, 21, 20, 22], [4]) // => [{ start: 0, end: 4, limits: { centre: 10.75 } }, { start: 4, end: 8, limits: { centre: 20.75 } }]
 */
export function phases(
  values: readonly number[],
  starts: readonly number[],
  options: Pick<IndividualsOptions, 'baseline' | 'screening'> = {},
): Phase[] {
  let before = 0
  for (const [index, start] of starts.entries()) {
    assertCount(`starts[${index}]`, start)
    if (start <= before || start >= values.length) {
      throw new ImpossibleInput(
        `starts[${index}]`,
        `must lie after ${before} and inside the series, got ${start}`,
      )
    }
    before = start
  }
  const edges = [0, ...starts, values.length]
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0
    const own = values.slice(start, end)
    const baseline = Math.min(options.baseline ?? own.length, own.length)
    return { start, end, limits: individualsLimits(own, { ...options, baseline }) }
  })
}
