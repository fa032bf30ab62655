import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

describe('canonical JSON', () => {
  it('says the same of the same value, whatever the order of its keys', () => {
    fc.assert(fc.property(fc.jsonValue(), value => canonicalJson(reversed(value)) === canonicalJson(value)))
  })

  it('loses nothing: what it wrote reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('writes no space, and dates as instants', () => {
    const value = { b: [1, null, 'é'], a: new Date('2026-03-10T09:00:00Z'), c: undefined }
    expect(canonicalJson(value)).toBe('{"a":"2026-03-10T09:00:00.000Z","b":[1,null,"é"]}')
  })
})
