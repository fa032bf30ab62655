import { expect, it } from 'vitest'
import { keyName } from './shortcuts.ts'

const pressed = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  ...held,
})

it('names what was pressed, the same on every machine', () => {
  expect(keyName(pressed('K', { metaKey: true }), '')).toBe('ctrl+k')
  expect(keyName(pressed('k', { ctrlKey: true }), 'g')).toBe('ctrl+k')
  expect(keyName(pressed('?'), '')).toBe('?')
  expect(keyName(pressed('c'), 'g')).toBe('g c')
})
