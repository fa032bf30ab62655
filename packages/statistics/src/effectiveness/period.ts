import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount, assertWeights } from '../refusal/assertions.ts'
import type { Observation } from './observation.ts'
import type { EffectivenessPlan } from './plan.ts'
import { assertWindow } from './window.ts'
import type { Window } from './window.ts'

/** Something else that happened and may explain a change: a price, a strike, another action. */
export interface OtherEvent extends Window {
  readonly name: string
}

/** What was measured on one side of the action, and under which circumstances; what is unknown is left out. */
export interface ObservedPeriod {
  readonly window: Window
  readonly population: string
  readonly data: Observation
  /** The version of the questionnaire, or of the way of counting. */
  readonly questionnaire?: string
  /** How many answers came by each channel, as counts or shares. */
  readonly channels?: Readonly<Record<string, number>>
  /** The version of the weights; `none` where answers are not weighted. */
  readonly weighting?: string
  readonly events?: readonly OtherEvent[]
}

export interface PeriodAfter extends ObservedPeriod {
  /** How many times the effect was looked at, this time included; default once. */
  readonly looks?: number
}

/**
 * Refuses two periods that cannot be compared: other measures than the plan's, windows that overlap or are in the
 * wrong order, channels that are not counted.
 *
 * @throws ImpossibleInput naming the argument
 * @example
 * const january = { window: { from: '2026-01-01', to: '2026-01-31' }, population: 'all', data: { measure: 'nps' } }
 * assertPeriods({ measure: 'mean' }, january, january) // => throws ImpossibleInput
 */
export function assertPeriods(
  plan: Pick<EffectivenessPlan, 'measure'>,
  before: ObservedPeriod,
  after: PeriodAfter,
): void {
  for (const [argument, period] of Object.entries({ before, after })) {
    assertWindow(`${argument}.window`, period.window)
    if (period.data.measure !== plan.measure) {
      throw new ImpossibleInput(
        `${argument}.data`,
        `must measure ${plan.measure}, got ${period.data.measure}`,
      )
    }
    if (period.channels !== undefined) assertWeights(`${argument}.channels`, Object.values(period.channels))
    for (const [index, event] of (period.events ?? []).entries()) {
      assertWindow(`${argument}.events[${index}]`, event)
    }
  }
  if (after.window.from <= before.window.to) {
    throw new ImpossibleInput(
      'after.window',
      `must begin after ${before.window.to}, got ${after.window.from}`,
    )
  }
  assertCount('after.looks', after.looks ?? 1)
  if (after.looks === 0) throw new ImpossibleInput('after.looks', 'must count this look')
}
