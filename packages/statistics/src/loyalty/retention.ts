import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface Retention {
  readonly kind: 'retention'
  /** The share of the customers of the start that are still there, in [0, 1]. */
  readonly retention: number
  /** The share that left: exactly 1 - retention. */
  readonly churn: number
  readonly kept: number
  readonly lost: number
  /** Customers at the start. */
  readonly n: number
}

/**
 * Retention and churn (taux d'attrition) over a period: who stayed among those who were there, newcomers left out.
 *
 * Formula: (customers at the end - newcomers) / customers at the start; churn = 1 - retention. Say what an active
 * customer is and when one is lost; never average the rates of months, they have different bases.
 *
 * @returns the rates, or `NotEnough` without a customer at the start
 * @throws ImpossibleInput on what is not a count, more newcomers than customers at the end, or more kept than at
 * the start
 * @example
 * retention({ start: 500, end: 520, newcomers: 60 }) // => { retention: 0.92, churn: 0.08, kept: 460, lost: 40 }
 */
export function retention(counts: {
  readonly start: number
  readonly end: number
  readonly newcomers: number
}): Retention | NotEnough {
  const { start, end, newcomers } = counts
  assertCount('start', start)
  assertCount('end', end)
  assertCount('newcomers', newcomers)
  if (newcomers > end) {
    throw new ImpossibleInput(
      'newcomers',
      `must not exceed the ${end} customers at the end, got ${newcomers}`,
    )
  }
  const kept = end - newcomers
  if (kept > start) {
    throw new ImpossibleInput('end', `leaves ${kept} kept customers out of ${start}: newcomers are missing`)
  }
  if (start === 0) return notEnough(1, 0, 'customers')
  const lost = start - kept
  return { kind: 'retention', retention: kept / start, churn: lost / start, kept, lost, n: start }
}
