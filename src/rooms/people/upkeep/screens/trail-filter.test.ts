import { expect, it } from 'vitest'
import { parseTrailFilter, writeTrailFilter } from './trail-filter.ts'

it('keeps the filter of the trail in the address', () => {
  const filter = {
    what: 'unit.moved',
    memberId: '0198f4f0-0000-7000-8000-000000000001',
    from: '2026-03-01',
    to: '2026-03-31',
  }
  expect(parseTrailFilter(writeTrailFilter(filter))).toEqual(filter)
  expect(writeTrailFilter({})).toBe('')
})

it('leaves out what was typed wrong in the address', () => {
  expect(parseTrailFilter('from=yesterday&memberId=ada&colour=red&what=unit.')).toEqual({ what: 'unit.' })
})
