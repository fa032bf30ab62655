import { expect, it } from 'vitest'
import { readAddressWords } from './address-words.ts'

it('keeps the known words of an address as text, and nothing else', () => {
  expect(readAddressWords({ unit: 'u1', view: '', tab: 3, q: null, other: 'x' })).toEqual({
    unit: 'u1',
    tab: '3',
  })
})
