import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { netChange, pairedChanges } from './net-change.ts'
import { signedRank } from './signed-rank.ts'

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 1,
  maxLength: 10,
})

describe('Wilcoxon’s signed ranks', () => {
  test('the exact p is the count over all signs', () => {
    fc.assert(
      fc.property(pairs, answers => {
        const [before, after] = [answers.map(([a]) => a), answers.map(([, b]) => b)]
        const test = signedRank(before, after)
        if (isNotEnough(test)) throw new Error('there are pairs')
        const changes = after.map((b, place) => b - (before[place] ?? 0)).filter(change => change !== 0)
        const sizes = changes.map(Math.abs)
        const ranks = sizes.map(
          size =>
            sizes.filter(other => other < size).length +
            (sizes.filter(other => other === size).length + 1) / 2,
        )
        const sums = ranks.reduce<number[]>((all, rank) => [...all, ...all.map(sum => sum + rank)], [0])
        const low = sums.filter(sum => sum <= test.w).length
        const high = sums.filter(sum => sum >= test.w).length
        expect(test.p).toBeCloseTo(Math.min(1, (2 * Math.min(low, high)) / sums.length), 12)
      }),
    )
  })

  test('exact and normal nearly meet where one hands over to the other', () => {
    const after = Array.from({ length: 50 }, (_, place) => (place % 3 === 0 ? -place - 1 : place + 1))
    const exact = signedRank(
      after.map(() => 0),
      after,
    )
    const normal = signedRank([...after.map(() => 0), 0], [...after, 51])
    if (isNotEnough(exact) || isNotEnough(normal)) throw new Error('there are pairs')
    expect([exact.method, normal.method]).toEqual(['exact', 'normal'])
    expect(Math.abs(exact.p - normal.p)).toBeLessThan(0.02)
  })

  test('the order of time turned about keeps p; nobody who changed is p = 1', () => {
    fc.assert(
      fc.property(pairs, answers => {
        const [before, after] = [answers.map(([a]) => a), answers.map(([, b]) => b)]
        expect(signedRank(after, before)).toMatchObject({ p: Reflect.get(signedRank(before, after), 'p') })
      }),
    )
    expect(signedRank([5, 6], [5, 6])).toMatchObject({ p: 1, changed: 0 })
  })

  test('answers that do not go by pairs are refused, no pair is not enough', () => {
    expect(() => signedRank([1, 2], [1])).toThrow(expect.objectContaining({ argument: 'after' }))
    expect(signedRank([], [])).toMatchObject({ kind: 'not-enough' })
  })
})

describe('the net change', () => {
  test('its interval holds the estimate and is mirrored with time', () => {
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(count, count, count, (rises, falls, unchanged) => {
        const one = netChange({ rises, falls, unchanged })
        const other = netChange({ rises: falls, falls: rises, unchanged })
        if (isNotEnough(one) || isNotEnough(other)) {
          expect(rises + falls + unchanged).toBe(0)
          return
        }
        expect(one.lower).toBeLessThanOrEqual(one.value)
        expect(one.upper).toBeGreaterThanOrEqual(one.value)
        expect(other.lower).toBeCloseTo(-one.upper, 12)
      }),
    )
  })

  test('for yes and no it is the difference of the shares', () => {
    const before = [1, 1, 0, 0, 0]
    const after = [1, 0, 1, 1, 0]
    expect(netChange(pairedChanges(before, after))).toMatchObject({ value: 0.2 })
  })
})
