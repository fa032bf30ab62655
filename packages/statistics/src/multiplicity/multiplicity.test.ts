import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { holm } from './holm.ts'

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

describe.each([
  ['Holm', holm],
  ['Benjamini-Hochberg', benjaminiHochberg],
])('%s', (_name, adjust) => {
  test('never below the raw value, at most 1, in the same order', () => {
    fc.assert(
      fc.property(pValues, raw => {
        const adjusted = adjust(raw)
        for (const [i, p] of adjusted.entries()) {
          expect(p).toBeGreaterThanOrEqual(raw[i] ?? 0)
          expect(p).toBeLessThanOrEqual(1)
          for (const [j, other] of adjusted.entries()) {
            if ((raw[i] ?? 0) < (raw[j] ?? 0)) expect(p).toBeLessThanOrEqual(other)
          }
        }
      }),
    )
  })

  test('one comparison is left as it is, none is none, 5 for 5 % is refused', () => {
    expect(adjust([0.03])).toEqual([0.03])
    expect(adjust([])).toEqual([])
    expect(() => adjust([0.1, 5])).toThrow('pValues[1]')
  })
})

test('Holm is never below Benjamini-Hochberg', () => {
  fc.assert(
    fc.property(pValues, raw => {
      const strict = holm(raw)
      for (const [i, p] of benjaminiHochberg(raw).entries())
        expect(strict[i]).toBeGreaterThanOrEqual(p - 1e-12)
    }),
  )
})
