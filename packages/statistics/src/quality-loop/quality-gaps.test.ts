import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qualityGaps } from './quality-gaps.ts'

const level = fc.double({ min: 0, max: 100, noNaN: true })

test('the satisfaction gap is the sum of the three others', () => {
  fc.assert(
    fc.property(level, level, level, level, (expected, targeted, delivered, perceived) => {
      const gaps = qualityGaps({ expected, targeted, delivered, perceived })
      expect(gaps.listening + gaps.conformity + gaps.perception).toBeCloseTo(gaps.satisfaction, 10)
      const least = Math.min(gaps.listening, gaps.conformity, gaps.perception)
      expect(gaps.worst === null ? least >= 0 : gaps[gaps.worst] === least && least < 0).toBe(true)
    }),
  )
})

test('a level that is missing is refused by its name', () => {
  expect(() => qualityGaps({ expected: 9, targeted: 8, delivered: Number.NaN, perceived: 7 })).toThrow(
    'delivered',
  )
})
