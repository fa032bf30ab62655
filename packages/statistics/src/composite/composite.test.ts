import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { composite } from './composite.ts'
import type { CompositeItem } from './composite.ts'
import { penaltyBelow } from './penalty-below.ts'

const items = fc
  .array(
    fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map(parts => {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0)
    return parts.map(({ score, weight }, place): CompositeItem => ({
      key: `i${place}`,
      score,
      weight: weight / total,
    }))
  })
const penalties = fc.array(
  fc.record({ reason: fc.constant('below'), times: fc.nat(5), points: fc.nat(40) }),
  { maxLength: 3 },
)
const caps = fc.array(fc.record({ reason: fc.constant('unacceptable'), at: fc.nat(100) }), { maxLength: 2 })

describe('a composite', () => {
  test('every point is on a line: contributions make the mean, penalties and caps make the rest', () => {
    fc.assert(
      fc.property(items, penalties, caps, (parts, taken, ceilings) => {
        const score = composite(parts, { penalties: taken, caps: ceilings })
        if (isNotEnough(score)) {
          expect(score.n).toBeLessThan(0.7)
          return
        }
        const contributed = score.contributions.reduce((sum, { points }) => sum + points, 0)
        const penalised = score.penalties.reduce((sum, { points }) => sum + points, 0)
        expect(contributed).toBeCloseTo(score.before, 9)
        expect(score.before - penalised + score.restored - score.capped).toBeCloseTo(score.value, 9)
        expect(score.value).toBeGreaterThanOrEqual(0)
        for (const { at } of ceilings) expect(score.value).toBeLessThanOrEqual(at)
      }),
    )
  })

  test('what was not measured gives its weight to the rest, down to 70 %', () => {
    const half = [
      { key: 'a', score: 80, weight: 0.7 },
      { key: 'b', score: null, weight: 0.3 },
    ]
    expect(composite(half)).toMatchObject({ value: 80, weightPresent: 0.7 })
    expect(
      composite([
        { key: 'a', score: 80, weight: 0.6 },
        { key: 'b', score: null, weight: 0.4 },
      ]),
    ).toMatchObject({
      kind: 'not-enough',
      needed: 0.7,
      n: 0.6,
    })
    expect(composite([])).toMatchObject({ kind: 'not-enough' })
  })

  test('an unacceptable situation caps it, whatever the mean; a lower mean is not raised by the cap', () => {
    const caps = [{ reason: 'unacceptable', at: 49 }]
    expect(composite([{ key: 'a', score: 95, weight: 1 }], { caps })).toMatchObject({
      value: 49,
      capped: 46,
      cappedBy: caps[0],
    })
    expect(composite([{ key: 'a', score: 30, weight: 1 }], { caps })).toMatchObject({
      value: 30,
      capped: 0,
      cappedBy: null,
    })
  })

  test('a cap that is just reached takes nothing', () => {
    const caps = [{ reason: 'unacceptable', at: 49 }]
    expect(composite([{ key: 'a', score: 49, weight: 1 }], { caps })).toMatchObject({
      value: 49,
      cappedBy: null,
    })
  })

  test('answers strictly below the threshold cost their points', () => {
    const penalty = penaltyBelow([8, 7.9, 10, 2], 8, 1.5)
    expect(penalty).toMatchObject({ times: 2, points: 3 })
    expect(composite([{ key: 'a', score: 50, weight: 1 }], { penalties: [penalty] })).toMatchObject({
      value: 47,
    })
  })

  test.each([
    [[{ key: 'a', score: 50, weight: 0.9 }], 'items'],
    [[{ key: 'a', score: 101, weight: 1 }], 'items[0].score'],
    [[{ key: 'a', score: Number.NaN, weight: 1 }], 'items[0].score'],
    [
      [
        { key: 'a', score: 50, weight: -1 },
        { key: 'b', score: 5, weight: 2 },
      ],
      'items[0].weight',
    ],
  ])('%o is refused', (wrong, argument) => {
    expect(() => composite(wrong)).toThrow(expect.objectContaining({ argument }))
  })
})
