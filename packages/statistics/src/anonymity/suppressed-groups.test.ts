import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressedGroups } from './suppressed-groups.ts'
import type { SuppressedGroups } from './suppressed-groups.ts'

const keys = ['A', 'B', 'C', 'D']

const named = (counts: readonly number[]) => counts.map((n, place) => ({ key: keys[place] ?? '', n }))

/** All that a reader is shown of some numbers, under what was hidden: the other groups, and the total. */
function shown(counts: readonly number[], { hidden, totalHidden }: SuppressedGroups): string {
  const groups = counts.map((n, place) => (hidden.includes(keys[place] ?? '') ? '?' : n))
  return JSON.stringify([groups, totalHidden ? '?' : counts.reduce((sum, n) => sum + n, 0)])
}

function allCounts(groups: number, most: number): number[][] {
  if (groups === 0) return [[]]
  return allCounts(groups - 1, most).flatMap(rest => Array.from({ length: most + 1 }, (_, n) => [...rest, n]))
}

describe('groups beside their total', () => {
  test.each([
    [2, 9, 'cells'],
    [3, 8, 'cells'],
    [4, 5, 'cells'],
    [2, 9, 'union'],
    [3, 8, 'union'],
    [4, 5, 'union'],
  ] as const)(
    '%i groups of up to %i: no hidden one can be derived from what is shown (%s)',
    (groups, most, protect) => {
      // Larger numbers than those tried are possible too.
      const universe = allCounts(groups, most + 3)
      const viewsByMask = new Map<string, Map<string, number[][]>>()
      for (const counts of allCounts(groups, most)) {
        const mask = suppressedGroups(named(counts), { threshold: 3, protect })
        if (mask.hidden.length === 0) continue
        const alike =
          (viewsByMask.get(JSON.stringify(mask)) ?? viewsOf(universe, mask)).get(shown(counts, mask)) ?? []
        for (const key of mask.hidden) {
          const place = keys.indexOf(key)
          expect(new Set(alike.map(other => other[place])).size, `${counts.join()} ${key}`).toBeGreaterThan(1)
        }
      }

      function viewsOf(all: readonly number[][], mask: SuppressedGroups): Map<string, number[][]> {
        const views = Map.groupBy(all, counts => shown(counts, mask))
        viewsByMask.set(JSON.stringify(mask), views)
        return views
      }
    },
  )

  test('nothing below the threshold is shown, and the hidden ones together are not below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(15), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 8 }),
        (counts, k) => {
          const { hidden, totalHidden } = suppressedGroups(named(counts), { threshold: k })
          const groups = named(counts)
          const open = groups.filter(({ key }) => !hidden.includes(key))
          const closed = groups.filter(({ key }) => hidden.includes(key))
          for (const { n } of open) expect(n).toBeGreaterThanOrEqual(k)
          const together = closed.reduce((sum, { n }) => sum + n, 0)
          if (closed.length > 0 && !totalHidden) expect(together).toBeGreaterThanOrEqual(k)
          if (closed.length === 1) expect(totalHidden).toBe(true)
        },
      ),
    )
  })

  test('without a total, the small groups alone are hidden', () => {
    expect(suppressedGroups(named([12, 4, 9]), { totalShown: false }).hidden).toEqual(['B'])
  })

  test('by cells, two small groups are enough; by union, they must weigh the threshold together', () => {
    expect(suppressedGroups(named([12, 1, 2, 9]), { protect: 'cells' }).hidden).toEqual(['B', 'C'])
    expect(suppressedGroups(named([12, 1, 2, 9])).hidden).toEqual(['B', 'C', 'D'])
  })

  test('a single group below the threshold hides its total, which is itself', () => {
    expect(suppressedGroups(named([3]))).toEqual({ hidden: ['A'], totalHidden: true })
  })

  test('two groups of one name, or a threshold that protects nobody, are refused', () => {
    expect(() => suppressedGroups([...named([5]), ...named([6])])).toThrow('groups[1].key')
    expect(() => suppressedGroups(named([5]), { threshold: 0 })).toThrow('threshold')
  })
})
