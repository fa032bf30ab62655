import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { mannWhitneyExact } from './mann-whitney-exact.ts'
import { mannWhitney } from './mann-whitney.ts'
import { midranks } from './midranks.ts'
import { superiority } from './superiority.ts'

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 })
const steps = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 40 })
const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })

function given<Result extends object>(result: Result): Exclude<Result, { kind: 'not-enough' }> {
  if (isNotEnough(result)) throw new Error('there are answers on both sides')
  return result as Exclude<Result, { kind: 'not-enough' }>
}

describe('Mann-Whitney', () => {
  test('U counts the pairs won, a tie for half', () => {
    fc.assert(
      fc.property(scores, scores, (x, y) => {
        const won = x
          .flatMap(a => y.map(b => (a > b ? 1 : a === b ? 0.5 : 0)))
          .reduce<number>((sum, win) => sum + win, 0)
        expect(given(mannWhitney(x, y)).u).toBe(won)
      }),
    )
  })

  test('exchanging the groups keeps p and mirrors U', () => {
    fc.assert(
      fc.property(scores, scores, (x, y) => {
        const [one, other] = [given(mannWhitney(x, y)), given(mannWhitney(y, x))]
        expect(other.p).toBeCloseTo(one.p, 12)
        expect(one.u + other.u).toBe(x.length * y.length)
      }),
    )
  })

  test('the exact test is the count of all the ways to deal the answers', () => {
    fc.assert(
      fc.property(few, few, (x, y) => {
        const exact = given(mannWhitneyExact(x, y))
        const { ranks } = midranks([...x, ...y])
        const sums = dealt(ranks, x.length)
        const seen = ranks.slice(0, x.length).reduce((sum, rank) => sum + rank, 0)
        const tail = Math.min(sums.filter(sum => sum <= seen).length, sums.filter(sum => sum >= seen).length)
        expect(exact.p).toBeCloseTo(Math.min(1, (2 * tail) / sums.length), 12)
      }),
    )
  })

  test('answers that are all the same show nothing, without a division by zero', () => {
    expect(mannWhitney([5, 5], [5, 5, 5])).toMatchObject({ p: 1, z: 0, superiority: 0.5 })
    expect(given(superiority([5, 5], [5, 5, 5]))).toMatchObject({ value: 0.5 })
    expect(given(superiority([5, 5], [5, 5, 5])).lower).toBeLessThan(0.5)
  })

  test('nobody on a side is not an error', () => {
    expect(mannWhitney([], [1])).toMatchObject({ kind: 'not-enough', needed: 1 })
    expect(superiority([1], [])).toMatchObject({ kind: 'not-enough' })
  })
})

describe('the probability of superiority', () => {
  test('its interval holds the estimate and is mirrored with the groups', () => {
    fc.assert(
      fc.property(scores, scores, (x, y) => {
        const [one, other] = [given(superiority(x, y)), given(superiority(y, x))]
        expect(one.lower).toBeLessThanOrEqual(one.value)
        expect(one.upper).toBeGreaterThanOrEqual(one.value)
        expect(other.lower).toBeCloseTo(1 - one.upper, 9)
        expect(other.upper).toBeCloseTo(1 - one.lower, 9)
      }),
    )
  })

  test('it leaves one half out exactly when the test is significant', () => {
    fc.assert(
      fc.property(steps, steps, (x, y) => {
        const { lower, upper } = given(superiority(x, y))
        const { p } = given(mannWhitney(x, y, { continuity: false }))
        fc.pre(Math.abs(p - 0.05) > 1e-6)
        expect(lower > 0.5 || upper < 0.5).toBe(p < 0.05)
      }),
    )
  })
})

/** The sums of all choices of `size` entries. */
function dealt(entries: readonly number[], size: number): number[] {
  const [first, ...rest] = entries
  if (size === 0) return [0]
  if (first === undefined) return []
  return [...dealt(rest, size - 1).map(sum => sum + first), ...dealt(rest, size)]
}
