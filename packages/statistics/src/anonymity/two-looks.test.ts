import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicationIsSafe } from './publication-is-safe.ts'
import { refreshIsSafe } from './refresh-is-safe.ts'
import { subtractionIsSafe } from './subtraction-is-safe.ts'

const people = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmn'), { maxLength: 14 })

describe('two looks that could be subtracted', () => {
  test('two dates: one newcomer more is refused, a group of them is not', () => {
    expect(refreshIsSafe(0, 0)).toBe(true)
    expect(refreshIsSafe(4, 0)).toBe(false)
    expect(refreshIsSafe(5, 0)).toBe(true)
    expect(refreshIsSafe(9, 1)).toBe(false)
  })

  test('a filter and one inside it: what lies between is nobody or the threshold', () => {
    expect(subtractionIsSafe(20, 20)).toBe(true)
    expect(subtractionIsSafe(20, 16)).toBe(false)
    expect(subtractionIsSafe(9, 4)).toBe(false)
    expect(() => subtractionIsSafe(4, 5)).toThrow('part')
  })

  test('published sets never differ by fewer people than the threshold, one inside the other', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (queries, k) => {
        const published: ReadonlySet<string>[] = []
        for (const query of queries) {
          const candidate = new Set(query)
          if (publicationIsSafe(candidate, published, k)) published.push(candidate)
        }
        for (const whole of published) {
          expect(whole.size).toBeGreaterThanOrEqual(k)
          for (const part of published) {
            if (![...part].every(person => whole.has(person))) continue
            const left = whole.size - part.size
            expect(left === 0 || left >= k).toBe(true)
          }
        }
      }),
    )
  })

  test('two groups that merely overlap may both be shown', () => {
    expect(publicationIsSafe(new Set('abcde'), [new Set('bcdefg')], 5)).toBe(true)
  })
})
