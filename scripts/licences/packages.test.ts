import { describe, expect, it } from 'vitest'
import { isAllowed, packagesOf, thirdPartyPage } from './packages.ts'

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['none', false],
  ])('%s: %s', (licence, expected) => {
    expect(isAllowed(licence)).toBe(expected)
  })
})

describe('packages', () => {
  const lock = JSON.stringify({
    packages: {
      '': { license: 'EUPL-1.2' },
      'packages/statistics': { version: '0.1.0' },
      'node_modules/@filrouge/statistics': { link: true },
      'node_modules/zod': { version: '4.0.0', license: 'MIT' },
      'node_modules/pg': { version: '8.0.0', license: 'MIT' },
      'node_modules/zod/node_modules/pg': { version: '7.0.0' },
      'node_modules/knip': { version: '6.0.0', license: 'ISC', dev: true },
    },
  })

  it('are read by name, nested ones too, without our own', () => {
    expect(packagesOf(lock).map(one => `${one.name} ${one.version} ${one.licence}`)).toEqual([
      'knip 6.0.0 ISC',
      'pg 7.0.0 none',
      'pg 8.0.0 MIT',
      'zod 4.0.0 MIT',
    ])
  })

  it('are listed for the reader when they are shipped', () => {
    const page = thirdPartyPage(packagesOf(lock))
    expect(page).toContain('| zod | 4.0.0 | MIT |')
    expect(page).not.toContain('knip')
  })
})
