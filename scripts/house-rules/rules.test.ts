import { describe, expect, it } from 'vitest'
import { casesOfContents } from './cases/of-contents.ts'
import { casesOfPlaces } from './cases/of-places.ts'
import { rules } from './rules.ts'
import { houseOf } from './source.ts'

/** For each rule, a small house that breaks it; for some, also one that keeps it. */
const cases = [...casesOfPlaces, ...casesOfContents]

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
