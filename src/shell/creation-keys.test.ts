import { afterEach, describe, expect, it, vi } from 'vitest'
import { creationKeys } from './creation-keys.ts'

describe('the key of a creation', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('stays while the same is sent and nothing was made', () => {
    const keys = creationKeys()
    const first = keys.keyOf({ body: { name: 'Nord' } })
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(keys.keyOf({ body: { name: 'Nord' } })).toBe(first)
    expect(keys.keyOf({ body: { name: 'Sud' } })).not.toBe(first)
  })

  it('is another one once it was made: two of the same are wanted', () => {
    const keys = creationKeys()
    const first = keys.keyOf({ body: { name: 'Nord' } })
    keys.made()
    expect(keys.keyOf({ body: { name: 'Nord' } })).not.toBe(first)
  })

  it('needs nothing that a browser keeps for secure pages', () => {
    const getRandomValues = <Bytes extends Uint8Array>(bytes: Bytes): Bytes => bytes.fill(7)
    vi.stubGlobal('crypto', { getRandomValues })
    expect(creationKeys().keyOf({})).toBe('07'.repeat(16))
  })
})
