import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { pareto } from './pareto.ts'

const amounts = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 })
const named = (counts: readonly number[]) => counts.map((amount, place) => ({ name: `c${place}`, amount }))

describe('Pareto', () => {
  test('decreasing, cumulative to exactly 1, and the vital few stay within the threshold', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10 }), (counts, tenths) => {
        const chart = pareto(named(counts), { threshold: tenths / 10 })
        if (isNotEnough(chart)) {
          expect(counts.every(count => count === 0)).toBe(true)
          return
        }
        const sorted = chart.lines.map(line => line.amount)
        expect(sorted).toEqual(counts.toSorted((a, b) => b - a))
        expect(chart.lines.at(-1)?.cumulative).toBe(1)
        const vital = chart.lines.slice(0, chart.vitalFew.length)
        expect(vital.map(line => line.name)).toEqual(chart.vitalFew)
        expect(vital.at(-1)?.cumulative ?? 0).toBeLessThanOrEqual(tenths / 10 + 1e-9)
      }),
    )
  })

  test('equal amounts keep their order, and the others come last though they are many', () => {
    const chart = pareto(
      [
        { name: 'others', amount: 90 },
        { name: 'b', amount: 5 },
        { name: 'a', amount: 5 },
      ],
      { others: 'others' },
    )
    if (isNotEnough(chart)) throw new Error('there are events')
    expect(chart.lines.map(line => line.name)).toEqual(['b', 'a', 'others'])
    expect(chart.vitalFew).toEqual(['b', 'a'])
  })

  test('a cumulative share equal to the threshold is inside', () => {
    expect(pareto(named([7, 1, 1, 1]), { threshold: 0.8 })).toMatchObject({
      vitalFew: ['c0', 'c1'],
      decorative: true,
    })
  })

  test('what cannot be is refused', () => {
    expect(() => pareto([{ name: 'a', amount: -1 }])).toThrow('categories[0].amount')
    expect(() => pareto([...named([1]), ...named([2])])).toThrow('categories[1].name')
    expect(() => pareto(named([1]), { others: 'x' })).toThrow('others')
  })
})
