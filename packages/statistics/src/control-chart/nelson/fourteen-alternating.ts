import { assertAllFinite } from '../../refusal/assertions.ts'
import type { Stretch } from './process.ts'
import { directions } from './six-in-one-direction.ts'

/**
 * Nelson's rule 4: fourteen or more points in a row going up and down by turns. Two causes take turns (two teams,
 * two methods). Two equal neighbours end the stretch.
 *
 * @returns each stretch at its full length, counted in points
 * @throws ImpossibleInput on what is not a number
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * fourteenAlternating([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 3]) // => [{ start: 0, length: 14 }]
 */
export function fourteenAlternating(values: readonly number[]): Stretch[] {
  assertAllFinite('values', values)
  const steps = directions(values)
  const stretches: Stretch[] = []
  let start = 0
  for (let step = 1; step <= steps.length; step++) {
    const now = steps[step]
    const turns = now !== undefined && now !== 0 && now === -(steps[step - 1] ?? 0)
    if (turns) continue
    if (step - start >= 13) stretches.push({ start, length: step - start + 1 })
    start = step
  }
  return stretches
}
