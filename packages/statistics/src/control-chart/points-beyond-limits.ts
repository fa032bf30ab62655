import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertAllFinite } from '../refusal/assertions.ts'

interface Edge {
  readonly lower: number
  readonly upper: number
}

/**
 * The places (from 0) of the points strictly outside the limits: the first signal of a control chart.
 *
 * @param limits one pair for all points, or one pair a point
 * @throws ImpossibleInput on what is not a number, or as many limits as there are not points
 * @example
 * pointsBeyondLimits([300, 333, 328], { lower: 279.78, upper: 321.22 }) // => [1, 2]
 */
export function pointsBeyondLimits(values: readonly number[], limits: Edge | readonly Edge[]): number[] {
  assertAllFinite('values', values)
  const each = 'lower' in limits ? values.map(() => limits) : limits
  if (each.length !== values.length) {
    throw new ImpossibleInput('limits', `must be one pair a point: ${each.length} for ${values.length}`)
  }
  return values.flatMap((value, place) => {
    const edge = each[place]
    return edge !== undefined && (value < edge.lower || value > edge.upper) ? [place] : []
  })
}
