import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { maturity, maturityLevel } from './maturity.ts'

describe('maturity', () => {
  test.each([
    [0, 'to-consolidate'],
    [6.4, 'to-consolidate'],
    [6.499999, 'to-consolidate'],
    [6.499999999999999, 'mastered'],
    [6.5, 'mastered'],
    [8.4, 'mastered'],
    [8.5, 'excellence'],
    [8.6, 'excellence'],
    [10, 'excellence'],
  ])('%f is %s: rounded half up before the level is read', (score, level) => {
    expect(maturityLevel(score)).toBe(level)
  })

  test('a mean of 6.5 made of thirds is not below it', () => {
    const themes = [
      { key: 'a', scores: [6, 6, 7] },
      { key: 'b', scores: [7, 7, 6] },
    ]
    expect(maturity(themes)).toMatchObject({ level: 'mastered' })
  })

  test('a good mean with one theme at 2 is said so', () => {
    const themes = [9, 9, 9, 9, 9, 9, 9, 2].map((score, place) => ({ key: `t${place}`, scores: [score] }))
    expect(maturity(themes)).toMatchObject({
      mean: 8.125,
      level: 'mastered',
      lowest: { keys: ['t7'], mean: 2 },
      spread: 7,
      hidesWeakness: true,
    })
  })

  test('the mean lies between the lowest theme and the highest, each theme weighing the same', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 8 }), answers => {
        const result = maturity(answers.map((given, place) => ({ key: `t${place}`, scores: given })))
        if (isNotEnough(result)) throw new Error('each theme is answered')
        expect(result.mean).toBeGreaterThanOrEqual(result.lowest.mean - 1e-9)
        expect(result.mean).toBeLessThanOrEqual(result.lowest.mean + result.spread + 1e-9)
        const twice = maturity(
          answers.map((given, place) => ({ key: `t${place}`, scores: [...given, ...given] })),
        )
        expect(twice).toMatchObject({ level: result.level })
      }),
    )
  })

  test('a theme nobody answered withholds the whole; a score of 11 is refused', () => {
    expect(
      maturity([
        { key: 'a', scores: [5] },
        { key: 'b', scores: [] },
      ]),
    ).toMatchObject({ kind: 'not-enough', needed: 2, n: 1 })
    expect(() => maturity([{ key: 'a', scores: [11] }])).toThrow('themes.a[0]')
  })
})
