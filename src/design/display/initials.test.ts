import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

it.each([
  ['Élise de La Tour', 'ÉT'],
  ['  amina   benali ', 'AB'],
  ['Zoé', 'Z'],
  ['', ''],
  ['𝒜lpha Øre', '𝒜Ø'],
])('of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
