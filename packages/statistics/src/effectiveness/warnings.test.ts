import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frozenPlan, periodAfter, periodBefore } from '../testing/frozen-plan.ts'
import { effectiveness } from './effectiveness.ts'
import type { Observation } from './observation.ts'
import type { ObservedPeriod, PeriodAfter } from './period.ts'
import type { EffectivenessPlan } from './plan.ts'
import { monthsOf } from './window.ts'

const before: Observation = { measure: 'proportion', successes: 40, n: 80 }
const after: Observation = { measure: 'proportion', successes: 60, n: 80 }

interface Changes {
  readonly plan?: Partial<EffectivenessPlan>
  readonly before?: Partial<ObservedPeriod>
  readonly after?: Partial<PeriodAfter>
}

const told = (changes: Changes) =>
  effectiveness(
    frozenPlan('proportion', changes.plan),
    periodBefore(before, changes.before),
    periodAfter(after, changes.after),
  )

const strike = (from: string, to = from) => [{ name: 'strike', from, to }]

describe('warnings', () => {
  test('none when the plan was kept and nothing else changed', () => {
    expect(told({}).warnings).toEqual([])
  })

  test.each<[string, Changes, Changes]>([
    [
      'regression-to-the-mean',
      { plan: { baselineChosen: 'as-the-worst' } },
      { plan: { baselineChosen: 'in-advance' } },
    ],
    [
      'seasonality',
      { after: { window: { from: '2026-03-01', to: '2026-04-01' } } },
      { after: { window: { from: '2026-03-05', to: '2026-03-31' } } },
    ],
    [
      'questionnaire-changed',
      { before: { questionnaire: '1' }, after: { questionnaire: '2' } },
      { before: { questionnaire: '1' }, after: { questionnaire: '1' } },
    ],
    [
      'channels-changed',
      { before: { channels: { mail: 50, phone: 50 } }, after: { channels: { mail: 61, phone: 39 } } },
      { before: { channels: { mail: 50, phone: 50 } }, after: { channels: { mail: 6, phone: 4 } } },
    ],
    [
      'weighting-changed',
      { before: { weighting: 'none' }, after: { weighting: '2026' } },
      { before: { weighting: 'none' }, after: { weighting: 'none' } },
    ],
    [
      'overlapping-events',
      { after: { events: strike('2025-11-02') } },
      { after: { events: strike('2025-02-28') } },
    ],
    ['several-looks', { after: { looks: 2 } }, { after: { looks: 1 } }],
    ['population-changed', { after: { population: 'business' } }, { after: { population: 'all' } }],
    [
      'baseline-not-as-planned',
      { before: { window: { from: '2025-03-02', to: '2025-03-31' } } },
      { before: { window: { from: '2025-03-01', to: '2025-03-31' } } },
    ],
    [
      'before-the-verification-date',
      { plan: { verificationDate: '2026-04-01' } },
      { plan: { verificationDate: '2026-03-31' } },
    ],
  ])('%s, exactly when its condition holds, and never in the verdict', (code, holds, doesNotHold) => {
    expect(told(holds).warnings.map(warning => warning.code)).toEqual([code])
    expect(told(doesNotHold).warnings).toEqual([])
    expect(told(holds).verdict).toBe(told(doesNotHold).verdict)
  })

  test('what is unknown on a side is not a change', () => {
    expect(
      told({ before: { questionnaire: '1', weighting: 'none', channels: { mail: 1 } } }).warnings,
    ).toEqual([])
  })

  test('several looks tell the level that each would have needed', () => {
    expect(told({ after: { looks: 4 } }).warnings).toEqual([
      { code: 'several-looks', looks: 4, significancePerLook: 0.0125 },
    ])
  })

  test('an event is told once, whichever side knows of it, from the first day to the last', () => {
    expect(told({ before: { events: strike('2025-02-01', '2025-03-01') } }).warnings).toEqual([
      { code: 'overlapping-events', names: ['strike'] },
    ])
    expect(told({ after: { events: strike('2026-03-31') } }).warnings).toHaveLength(1)
    expect(told({ after: { events: strike('2026-04-01') } }).warnings).toEqual([])
    expect(
      told({ before: { events: strike('2025-05-01') }, after: { events: strike('2025-05-01') } }).warnings,
    ).toEqual([{ code: 'overlapping-events', names: ['strike'] }])
  })

  test('a series says when its neighbours lean on each other, or its baseline moved by itself', () => {
    const codes = (first: readonly number[], second: readonly number[]) =>
      effectiveness(
        frozenPlan('series'),
        periodBefore({ measure: 'series', values: first }),
        periodAfter({ measure: 'series', values: second }),
      ).warnings.map(warning => warning.code)
    const wave = Array.from({ length: 40 }, (_, place) => Math.sin(place / 4))
    expect(codes(wave.slice(0, 20), wave.slice(20))).toEqual(['autocorrelation'])
    expect(codes([5, 6, 5, 6, 5, 6, 30, 5, 6, 5], [1, 2, 1, 2])).toEqual(['unstable-baseline'])
    expect(codes([5, 6, 5, 6, 5, 6, 5, 5, 6, 5], [1, 2, 1, 2])).toEqual([])
  })
})

describe('the months of a window', () => {
  test('agree with a walk over its days', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (first, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => new Date(first.getTime() + i * 86_400_000))
        const window = {
          from: days[0]?.toISOString().slice(0, 10) ?? '',
          to: days.at(-1)?.toISOString().slice(0, 10) ?? '',
        }
        const walked = [...new Set(days.map(date => date.getUTCMonth() + 1))].toSorted((a, b) => a - b)
        expect(monthsOf(window)).toEqual(walked)
      }),
    )
  })
})
