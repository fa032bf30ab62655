import { expect, it } from 'vitest'
import { inBytes } from './in-bytes.ts'

it('says a size in the unit that keeps it short', () => {
  expect(inBytes(0)).toEqual({ value: 0, unit: 'kilo' })
  expect(inBytes(1)).toEqual({ value: 1, unit: 'kilo' })
  expect(inBytes(12_400_000)).toEqual({ value: 12.4, unit: 'mega' })
  expect(inBytes(1_000_000_000)).toEqual({ value: 1, unit: 'giga' })
})
