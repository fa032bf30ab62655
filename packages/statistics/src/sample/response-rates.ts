import { assertCount, assertShare } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/** The final dispositions of a survey's contacts, as AAPOR names them. */
export interface Dispositions {
  /** Complete interviews. */
  readonly complete: number
  /** Partial interviews (half to four fifths of the questions that applied). */
  readonly partial: number
  /** Refusals and break-offs. */
  readonly refusal: number
  /** Eligible, never reached. */
  readonly nonContact: number
  /** Eligible, other reasons. */
  readonly other: number
  /** Not known whether there is a household or an address. */
  readonly unknownHousehold: number
  /** Unknown for other reasons. */
  readonly unknownOther: number
  /** Known not to be eligible. */
  readonly ineligible?: number
}

export interface ResponseRates {
  readonly kind: 'response-rates'
  /** The share of the unknown that is taken for eligible in RR3 and RR4. */
  readonly e: number
  readonly RR1: number
  readonly RR2: number
  readonly RR3: number
  readonly RR4: number
  readonly RR5: number
  readonly RR6: number
}

/**
 * The six response rates of AAPOR. Odd ones count complete answers, even ones partial answers too; RR1 and RR2 take all
 * the unknown for eligible (the lowest), RR3 and RR4 a share e of them, RR5 and RR6 none (the highest). RR2 is the one
 * to show for a panel of known customers.
 *
 * @param eligibleShare e, or `proportional` for the share of eligible among the contacts whose status is known
 * @throws ImpossibleInput when a count is negative or not whole, or e is not within [0, 1]
 * Source: AAPOR, Standard Definitions, 2023.
 * @example
 * responseRates({ complete: 300, partial: 20, refusal: 100, nonContact: 150, other: 10, unknownHousehold: 120, unknownOther: 80, ineligible: 50 }) // => { e: 0.920635, RR1: 0.384615, RR2: 0.410256, RR3: 0.392605, RR4: 0.418779, RR5: 0.517241, RR6: 0.551724 }
 */
export function responseRates(
  dispositions: Dispositions,
  eligibleShare: number | 'proportional' = 'proportional',
): ResponseRates | NotEnough {
  for (const [name, count] of Object.entries(dispositions)) assertCount(name, count)
  const { complete, partial, refusal, nonContact, other, ineligible = 0 } = dispositions
  const unknown = dispositions.unknownHousehold + dispositions.unknownOther
  const known = complete + partial + refusal + nonContact + other
  if (known === 0) return notEnough(1, 0, 'contacts')
  const e = eligibleShare === 'proportional' ? known / (known + ineligible) : eligibleShare
  assertShare('eligibleShare', e)
  const answered = complete + partial
  return {
    kind: 'response-rates',
    e,
    RR1: complete / (known + unknown),
    RR2: answered / (known + unknown),
    RR3: complete / (known + e * unknown),
    RR4: answered / (known + e * unknown),
    RR5: complete / known,
    RR6: answered / known,
  }
}
