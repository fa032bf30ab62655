import { expect, it } from 'vitest'
import { valueChanges } from './trail-values.ts'

it('puts before and after side by side, personal values in their place and erased ones as erased', () => {
  const line = {
    before: { name: 'Agence Nord', kind: null },
    after: { name: 'Agence du Nord', roles: ['manager'] },
    personal: { 'before.email': null, 'after.email': 'zoe@exemple.fr' },
  }
  expect(valueChanges(line)).toEqual([
    { field: 'name', before: 'Agence Nord', after: 'Agence du Nord' },
    { field: 'kind', before: '', after: undefined },
    { field: 'email', before: null, after: 'zoe@exemple.fr' },
    { field: 'roles', before: undefined, after: '["manager"]' },
  ])
  expect(valueChanges({ before: null, after: null, personal: {} })).toEqual([])
})
