import { assertLevel, assertNonNegative } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

/**
 * Refuses a share that cannot be: more successes than answers, negative counts, a level outside of (0, 1). Counts may
 * be fractional, because weighted answers are counted in effective numbers.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * assertProportion('successes', 5, 'n', 4, 0.95) // => throws ImpossibleInput
 */
export function assertProportion(
  successName: string,
  successes: number,
  sizeName: string,
  n: number,
  confidence = 0.95,
): void {
  assertNonNegative(successName, successes)
  assertNonNegative(sizeName, n)
  assertLevel('confidence', confidence)
  if (successes > n)
    throw new ImpossibleInput(successName, `must not exceed ${sizeName}: ${successes} of ${n}`)
}
