import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertWhole } from '../refusal/assertions.ts'

/** How bad, how often, how hard to notice before the customer does: whole numbers from 1 to 10, 10 the worst. */
export interface FailureRating {
  readonly severity: number
  readonly occurrence: number
  readonly detection: number
}

/**
 * The risk priority number of a failure mode (AMDEC).
 *
 * Formula: severity x occurrence x detection. A product of ranks is not a quantity: 10 x 1 x 1 comes out below
 * 3 x 2 x 2, and only 120 of the values from 1 to 1,000 exist. Order risks by `rankedRisks`, never by this alone.
 *
 * @throws ImpossibleInput on ratings that are not whole numbers from 1 to 10
 * Source: IEC 60812.
 * @example
 * riskPriority({ severity: 8, occurrence: 4, detection: 6 }) // => 192
 */
export function riskPriority(rating: FailureRating): number {
  assertRating(rating)
  return rating.severity * rating.occurrence * rating.detection
}

/**
 * Refuses ratings that are not whole numbers from 1 to 10.
 *
 * @throws ImpossibleInput naming the rating
 * @example
 * assertRating({ severity: 11, occurrence: 1, detection: 1 }) // => throws ImpossibleInput
 */
export function assertRating({ severity, occurrence, detection }: FailureRating): void {
  for (const [argument, value] of Object.entries({ severity, occurrence, detection })) {
    assertWhole(argument, value)
    if (value < 1 || value > 10)
      throw new ImpossibleInput(argument, `must lie between 1 and 10, got ${value}`)
  }
}
