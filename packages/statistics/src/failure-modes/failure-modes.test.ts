import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionPriority } from './action-priority.ts'
import { distinctPriorities } from './distinct-priorities.ts'
import { rankedRisks } from './ranked-risks.ts'
import { riskPriority } from './risk-priority.ts'

const mark = fc.integer({ min: 1, max: 10 })
const rating = fc.record({ severity: mark, occurrence: mark, detection: mark })
const weight = { high: 2, medium: 1, low: 0 }

describe('failure modes', () => {
  test('a worse rating never lowers the action priority', () => {
    fc.assert(
      fc.property(rating, fc.constantFrom('severity', 'occurrence', 'detection'), (risk, which) => {
        fc.pre(risk[which] < 10)
        const worse = { ...risk, [which]: risk[which] + 1 }
        expect(weight[actionPriority(worse)]).toBeGreaterThanOrEqual(weight[actionPriority(risk)])
      }),
      { numRuns: 1000 },
    )
  })

  test('the product puts the grave below the small; the ranking does not', () => {
    const grave = { severity: 10, occurrence: 2, detection: 7 }
    const small = { severity: 3, occurrence: 7, detection: 8 }
    expect(riskPriority(grave)).toBeLessThan(riskPriority(small))
    expect(rankedRisks([small, grave])).toEqual([grave, small])
  })

  test('few products exist', () => {
    expect(distinctPriorities([1, 1])).toBe(1)
    expect(distinctPriorities([1, 2])).toBe(4)
    expect(() => distinctPriorities([0, 10])).toThrow('scale[0]')
  })

  test('a rating outside 1 to 10 is refused by its name', () => {
    expect(() => riskPriority({ severity: 8, occurrence: 0, detection: 3 })).toThrow('occurrence')
    expect(() => actionPriority({ severity: 8.5, occurrence: 1, detection: 3 })).toThrow('severity')
  })
})
