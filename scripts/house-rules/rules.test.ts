import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { rules } from './rules.ts'
import { houseOf } from './source.ts'

describe.each(rules)('$name', rule => {
  const own = cases.filter(one => one.rule === rule.name)

  it('is tried', () => {
    expect(own.some(one => one.finds.length > 0)).toBe(true)
  })

  it.each(own)('$it', ({ files, finds }) => {
    const found = rule.check(houseOf(files)).filter(offence => !offence.warning)
    expect(found.map(({ path, line }) => `${path}:${line}`).toSorted()).toEqual(finds.toSorted())
  })
})
