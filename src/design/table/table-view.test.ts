import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShown, nextSort, parseView, plainView, toggleColumn, withFilter, writeView } from './table-view.ts'

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const view = fc.record({
  search: fc.string(),
  sort: fc.option(fc.record({ column: word, descending: fc.boolean() })),
  filters: fc.dictionary(word, fc.string({ minLength: 1 })),
  shown: fc.uniqueArray(word),
  hidden: fc.uniqueArray(word),
})

describe('the view of a table in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(view, one => {
        expect(parseView(writeView(one))).toEqual({ ...one, filters: { ...one.filters } })
      }),
    )
  })

  it('leaves the address alone when nothing was arranged', () => {
    expect(writeView(plainView)).toBe('')
    expect(parseView('')).toEqual(plainView)
  })

  it('does not say an empty filter', () => {
    expect(writeView(withFilter(plainView, 'status', ''))).toBe('')
    expect(writeView(withFilter(plainView, 'status', 'open'))).toBe('f.status=open')
  })

  it('sorts upwards, downwards, then as it came', () => {
    const up = nextSort(null, 'due')
    const down = nextSort(up, 'due')
    expect(up).toEqual({ column: 'due', descending: false })
    expect(down).toEqual({ column: 'due', descending: true })
    expect(nextSort(down, 'due')).toBeNull()
    expect(nextSort(down, 'name')).toEqual({ column: 'name', descending: false })
  })

  it('remembers only what differs from the default columns', () => {
    const usual = { id: 'name' }
    const rare = { id: 'phone', hidden: true }
    expect([isShown(plainView, usual), isShown(plainView, rare)]).toEqual([true, false])
    const changed = toggleColumn(toggleColumn(plainView, usual), rare)
    expect([isShown(changed, usual), isShown(changed, rare)]).toEqual([false, true])
    expect(toggleColumn(toggleColumn(changed, usual), rare)).toEqual(plainView)
  })
})
