import { expect, it } from 'vitest'
import { safeNext } from './next-address.ts'

it.each([
  ['/o/abc/units?x=1#y', '/o/abc/units?x=1#y'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example/', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example/', '/'],
  ['/o/..//evil.example/', '/'],
  ['/%2e/\\evil.example/', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %s leads to %s', (wanted, address) => {
  expect(safeNext(wanted)).toBe(address)
})
