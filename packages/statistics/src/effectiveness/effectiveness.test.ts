import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frozenPlan, periodAfter, periodBefore } from '../testing/frozen-plan.ts'
import { observations, repeated } from '../testing/observations.ts'
import { noChange } from './effect.ts'
import { effectiveness } from './effectiveness.ts'
import type { Observation } from './observation.ts'
import { measureRules } from './plan.ts'
import { verdictOn } from './verdict.ts'

const judged = (before: Observation, after: Observation, expectedChange?: number) =>
  effectiveness(
    frozenPlan(before.measure, expectedChange === undefined ? {} : { expectedChange }),
    periodBefore(before),
    periodAfter(after),
  )

const share = (successes: number, n: number): Observation => ({ measure: 'proportion', successes, n })

describe('the verdict', () => {
  test.each([
    ['proven: no change is left out and the target is met', share(40, 80), share(60, 80), 0.2, 'proven'],
    ['likely: no change is left out, the target is missed', share(40, 80), share(60, 80), 0.3, 'likely'],
    ['not shown: the interval holds no change', share(40, 80), share(42, 80), 0.2, 'not-shown'],
    ['not shown, though the estimate meets the target', share(5, 10), share(7, 10), 0.2, 'not-shown'],
    ['worse: no change is left out on the wrong side', share(60, 80), share(40, 80), 0.2, 'worse'],
    ['a fall may be the right direction', share(60, 80), share(40, 80), -0.2, 'proven'],
    ['and a rise then the wrong one', share(40, 80), share(60, 80), -0.2, 'worse'],
  ])('%s', (_name, before, after, expected, verdict) => {
    expect(judged(before, after, expected)).toMatchObject({ verdict })
  })

  test('at one answer a side, the interval of an NPS still holds its difference', () => {
    const one: Observation = { measure: 'nps', detractors: 1, passives: 0, promoters: 0 }
    const other: Observation = { measure: 'nps', detractors: 0, passives: 0, promoters: 1 }
    expect(judged(one, other)).toMatchObject({ value: 2, upper: 2 })
  })

  test('a target met by the rounding of doubles is met, a limit exactly on no change leaves it in', () => {
    expect(verdictOn({ scale: 'difference', value: 0.3, lower: 0.2, upper: 0.4 }, 0.1 + 0.2)).toBe('proven')
    expect(verdictOn({ scale: 'difference', value: 0.3, lower: 0, upper: 0.4 }, 0.3)).toBe('not-shown')
    expect(verdictOn({ scale: 'ratio', value: 0.5, lower: 0.2, upper: 1 }, 0.5)).toBe('not-shown')
    expect(verdictOn({ scale: 'superiority', value: 0.4, lower: 0.2, upper: 0.5 }, 0.6)).toBe('not-shown')
  })

  test('fewer complaints per service are better when fewer were expected', () => {
    const rate = (events: number): Observation => ({ measure: 'rate', events, exposure: 1000 })
    expect(judged(rate(60), rate(30), 0.7)).toMatchObject({ verdict: 'proven', value: 0.5 })
    expect(judged(rate(60), rate(38), 0.5)).toMatchObject({ verdict: 'likely' })
    expect(judged(rate(30), rate(60), 0.7)).toMatchObject({ verdict: 'worse', value: 2 })
  })

  test('it reads the interval and the target, and nothing else', () => {
    fc.assert(
      fc.property(observations, ([before, after]) => {
        const result = judged(before, after)
        if (result.verdict === 'not-enough-data') return
        const none = noChange[result.scale]
        expect(result.value).toBeGreaterThanOrEqual(result.lower)
        expect(result.value).toBeLessThanOrEqual(result.upper)
        if (result.lower > none) expect(result.verdict).toBe(result.targetMet ? 'proven' : 'likely')
        else expect(result.verdict).toBe(result.upper < none ? 'worse' : 'not-shown')
      }),
      { numRuns: 400 },
    )
  })

  test('before and after exchanged, better becomes worse', () => {
    fc.assert(
      fc.property(observations, ([before, after]) => {
        const there = judged(before, after)
        const back = judged(after, before)
        if (there.verdict === 'proven' || there.verdict === 'likely') expect(back.verdict).toBe('worse')
        else if (there.verdict === 'worse') expect(['proven', 'likely']).toContain(back.verdict)
        else expect(back.verdict).toBe(there.verdict)
      }),
      { numRuns: 600 },
    )
  })

  test('the same answers ten times over keep the estimate and never turn the verdict about', () => {
    fc.assert(
      fc.property(observations, ([before, after]) => {
        // Repeated, a series is another series: it gets longer, and its neighbours are others.
        fc.pre(before.measure !== 'series')
        const few = judged(before, after)
        const many = judged(repeated(before, 10), repeated(after, 10))
        if (few.verdict === 'not-enough-data' || many.verdict === 'not-enough-data') return
        if (Number.isFinite(few.value)) expect(many.value).toBeCloseTo(few.value, 9)
        const side = { proven: 1, likely: 1, 'not-shown': 0, worse: -1 }
        expect(side[many.verdict] * side[few.verdict]).toBeGreaterThanOrEqual(0)
        if (side[few.verdict] !== 0) expect(side[many.verdict]).toBe(side[few.verdict])
      }),
      { numRuns: 400 },
    )
  })

  test('a stricter level never finds more', () => {
    fc.assert(
      fc.property(observations, ([before, after]) => {
        const strict = effectiveness(
          frozenPlan(before.measure, { significance: 0.01 }),
          periodBefore(before),
          periodAfter(after),
        )
        const usual = judged(before, after)
        if (strict.verdict === 'proven' || strict.verdict === 'worse')
          expect(usual.verdict).toBe(strict.verdict)
      }),
    )
  })
})

describe('too little to conclude', () => {
  test('each side is told how many more it needs', () => {
    const plan = frozenPlan('proportion', { minimum: 50 })
    const result = effectiveness(plan, periodBefore(share(30, 47)), periodAfter(share(9, 20)))
    expect(result).toMatchObject({
      verdict: 'not-enough-data',
      n: { before: 47, after: 20 },
      missing: { before: 3, after: 30 },
      reason: 'minimum',
    })
    expect(effectiveness(plan, periodBefore(share(30, 50)), periodAfter(share(9, 50))).verdict).toBe('worse')
  })

  test('the minimum of a rate is told in exposure', () => {
    const rate = (events: number, exposure: number): Observation => ({ measure: 'rate', events, exposure })
    const plan = frozenPlan('rate', { minimum: 1000, expectedChange: 0.7 })
    expect(effectiveness(plan, periodBefore(rate(9, 1200)), periodAfter(rate(0, 400)))).toMatchObject({
      missing: { before: 0, after: 600 },
    })
    expect(effectiveness(plan, periodBefore(rate(0, 1200)), periodAfter(rate(0, 1400)))).toMatchObject({
      verdict: 'not-enough-data',
      reason: 'events',
    })
  })

  test('whatever the answers, empty ones included, it never throws', () => {
    const nothing: readonly Observation[] = [
      share(0, 0),
      { measure: 'nps', detractors: 0, passives: 0, promoters: 0 },
      { measure: 'ordinal', answers: [] },
      { measure: 'mean', values: [] },
      { measure: 'mean', values: [4, 4, 4] },
      { measure: 'paired-ordinal', scores: [] },
      { measure: 'paired-proportion', yes: [] },
      { measure: 'series', values: [1] },
      { measure: 'series', values: [2, 2, 2] },
    ]
    for (const data of nothing) expect(judged(data, data).verdict, data.measure).toBe('not-enough-data')
  })
})

describe('the test that is used', () => {
  const scores = (length: number, of: (place: number) => number) =>
    Array.from({ length }, (_, place) => of(place))
  const series = (values: readonly number[]): Observation => ({ measure: 'series', values })
  const flags = (n: number, of: number): Observation => ({
    measure: 'paired-proportion',
    yes: scores(of, i => i).map(i => i < n),
  })

  test.each<[string, Observation, Observation]>([
    ['pooled-z', share(40, 80), share(60, 80)],
    ['fisher-exact', share(4, 8), share(6, 8)],
    [
      'mann-whitney-exact',
      { measure: 'ordinal', answers: [[1, 9]] },
      { measure: 'ordinal', answers: [[2, 9]] },
    ],
    [
      'mann-whitney',
      { measure: 'ordinal', answers: [[1, 900]] },
      { measure: 'ordinal', answers: [[2, 900]] },
    ],
    ['mcnemar-exact', flags(10, 60), flags(34, 60)],
    ['mcnemar', flags(10, 60), flags(35, 60)],
    [
      'wilcoxon-exact',
      { measure: 'paired-ordinal', scores: [1, 2] },
      { measure: 'paired-ordinal', scores: [2, 2] },
    ],
    ['xmr-phases', series(scores(11, i => i % 3)), series(scores(30, i => i % 4))],
    ['segmented-regression', series(scores(12, i => i % 3)), series(scores(12, i => i % 4))],
  ])('%s', (name, before, after) => {
    expect(judged(before, after)).toMatchObject({ test: name })
  })

  test('a big survey is judged from its tally at once', () => {
    const million: Observation = {
      measure: 'ordinal',
      answers: [
        [7, 400_000],
        [9, 600_000],
      ],
    }
    const better: Observation = {
      measure: 'ordinal',
      answers: [
        [7, 300_000],
        [9, 700_000],
      ],
    }
    expect(judged(million, better)).toMatchObject({
      verdict: 'proven',
      n: { before: 1e6, after: 1e6 },
      value: 0.55,
    })
  })
})

describe('what is refused', () => {
  const plan = frozenPlan('proportion')
  test.each([
    ['a plan without a change', { ...plan, expectedChange: 0 }, 'plan.expectedChange'],
    ['a change in per cent', { ...plan, expectedChange: 5 }, 'plan.expectedChange'],
    ['a level in per cent', { ...plan, significance: 5 }, 'plan.significance'],
    ['the test of another measure', { ...plan, test: 'welch' as const }, 'plan.test'],
    ['a day that does not exist', { ...plan, verificationDate: '2026-02-29' }, 'plan.verificationDate'],
    ['no minimum', { ...plan, minimum: 0 }, 'plan.minimum'],
    ['data of another measure', frozenPlan('mean'), 'before.data'],
  ])('%s', (_name, wrong, argument) => {
    expect(() => effectiveness(wrong, periodBefore(share(1, 2)), periodAfter(share(1, 2)))).toThrow(
      expect.objectContaining({ argument }),
    )
  })

  test('windows that overlap, and counts that cannot be', () => {
    const overlapping = periodAfter(share(1, 2), { window: { from: '2025-03-31', to: '2025-04-30' } })
    expect(() => effectiveness(plan, periodBefore(share(1, 2)), overlapping)).toThrow('after.window')
    expect(() => effectiveness(plan, periodBefore(share(3, 2)), periodAfter(share(1, 2)))).toThrow(
      'successes',
    )
  })

  test('each measure has its own test', () => {
    const tests = Object.values(measureRules).map(rules => rules.test)
    expect(new Set(tests).size).toBe(tests.length)
  })
})
