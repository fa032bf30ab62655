import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { spearmanBrown } from './spearman-brown.ts'

describe('Cronbach’s alpha', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 20,
  })

  test('its interval holds it, and neither the order of items nor a shift of one changes it', () => {
    fc.assert(
      fc.property(rows, answers => {
        const alpha = cronbachAlpha(answers)
        if (isNotEnough(alpha)) return
        expect(alpha.lower).toBeLessThanOrEqual(alpha.value)
        expect(alpha.upper).toBeGreaterThanOrEqual(alpha.value)
        expect(alpha.upper).toBeLessThanOrEqual(1)
        const moved = cronbachAlpha(answers.map(([a = 0, b = 0, c = 0]) => [c + 5, a, b]))
        expect(isNotEnough(moved) ? undefined : moved.value).toBeCloseTo(alpha.value, 9)
      }),
    )
  })

  test('incomplete rows are left out, and n says so', () => {
    const complete = [
      [1, 2, 2],
      [3, 3, 4],
      [5, 4, 5],
      [2, 2, 1],
    ]
    expect(cronbachAlpha([...complete, [null, 9, 9]])).toEqual(cronbachAlpha(complete))
    expect(cronbachAlpha(complete)).toMatchObject({ n: 4 })
  })

  test('too little to say, and what is not a table', () => {
    expect(cronbachAlpha([[1, 2]])).toMatchObject({
      kind: 'not-enough',
      needed: 2,
      reason: 'complete answers',
    })
    expect(cronbachAlpha([[1], [2]])).toMatchObject({ reason: 'items' })
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ reason: 'variation' })
    expect(cronbachAlpha([])).toMatchObject({ kind: 'not-enough' })
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow('rows[1]')
  })
})

test('Spearman-Brown: two items are alpha when their variances are the same', () => {
  const rows = [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
  ]
  // Both items have the same variance; their correlation is 0.6.
  expect(cronbachAlpha(rows)).toMatchObject({ value: expect.closeTo(spearmanBrown(0.6), 12) as number })
  expect(spearmanBrown(0.4, 1)).toBe(0.4)
  expect(() => spearmanBrown(-1)).toThrow('correlation')
})

describe('Cohen’s kappa', () => {
  test('full agreement is 1, exchanging the coders changes nothing', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 7],
      ]),
    ).toMatchObject({ value: 1, lower: 1, upper: 1 })
    const table = fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(table, counts => {
        const kappa = cohenKappa(counts)
        if (isNotEnough(kappa)) return
        const turned = cohenKappa(counts.map((_, i) => counts.map(row => row[i] ?? 0)))
        expect(isNotEnough(turned) ? undefined : turned.value).toBeCloseTo(kappa.value, 9)
        expect(kappa.lower).toBeLessThanOrEqual(kappa.value)
        expect(kappa.upper).toBeGreaterThanOrEqual(kappa.value)
      }),
    )
  })

  test('one category alone cannot tell agreement from chance', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toMatchObject({ kind: 'not-enough', reason: 'variation' })
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ kind: 'not-enough', needed: 1 })
    expect(() => cohenKappa([[1, 2]])).toThrow('table[0]')
  })
})
