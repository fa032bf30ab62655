import { expect, test } from 'vitest'
import { givableAt, roles } from './role.ts'

const root = { unitPath: ['root'] }
const administrator = { grants: [{ role: 'administrator', unitId: 'root' }] }

test('an administrator gives every role in person', () => {
  expect(givableAt({ ...administrator, kind: 'member' }, root)).toEqual([...roles])
})

test('a key makes nobody govern: what it made would outlive it', () => {
  const given = givableAt({ ...administrator, kind: 'api-key' }, root)
  expect(given).not.toContain('administrator')
  expect(given).not.toContain('quality-manager')
  expect(given).toContain('reader')
})

test('a manager gives the roles of those who work, in their units only', () => {
  const manager = { grants: [{ role: 'manager', unitId: 'north' }], kind: 'member' } as const
  expect(givableAt(manager, { unitPath: ['root', 'north', 'team'] })).toEqual([
    'contributor',
    'front-line',
    'reader',
  ])
  expect(givableAt(manager, { unitPath: ['root', 'south'] })).toEqual([])
})
