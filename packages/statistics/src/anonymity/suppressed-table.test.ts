import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressedTable } from './suppressed-table.ts'
import type { SuppressedTable } from './suppressed-table.ts'

type Counts = readonly (readonly number[])[]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

function tables(rows: number, columns: number, most: number): number[][][] {
  const cells = rows * columns
  return Array.from({ length: (most + 1) ** cells }, (_, code) => {
    const digits = Array.from(
      { length: cells },
      (_, place) => Math.floor(code / (most + 1) ** place) % (most + 1),
    )
    return Array.from({ length: rows }, (_, row) => digits.slice(row * columns, (row + 1) * columns))
  })
}

/** What is shown of a table under a given mask. */
function view(counts: Counts, mask: SuppressedTable): string {
  const columns = counts[0]?.map((_, j) => sum(counts.map(row => row[j] ?? 0))) ?? []
  const masked = (numbers: readonly number[], hidden: readonly boolean[]) =>
    numbers.map((n, i) => (hidden[i] ? '?' : n))
  return JSON.stringify([
    counts.map((row, i) => masked(row, mask.cells[i] ?? [])),
    masked(counts.map(sum), mask.rowTotals),
    masked(columns, mask.columnTotals),
    mask.total ? '?' : sum(counts.flat()),
  ])
}

describe('a table that crosses two criteria', () => {
  test.each([
    [1, 3, 3],
    [2, 2, 3],
    [2, 3, 2],
    [3, 2, 2],
  ])('%i by %i: no hidden number can be derived from what is shown', (rows, columns, most) => {
    // Larger numbers than those tried are possible too: a cell that could only grow beyond would be a false alarm.
    const universe = tables(rows, columns, most + 2)
    const threshold = 2
    const byView = new Map<string, Map<string, Counts[]>>()
    for (const counts of tables(rows, columns, most)) {
      const mask = suppressedTable(counts, threshold)
      if (!mask.cells.flat().includes(true)) continue
      const maskKey = JSON.stringify(mask)
      let views = byView.get(maskKey)
      if (views === undefined) {
        views = new Map<string, Counts[]>()
        for (const other of universe) {
          const key = view(other, mask)
          const same = views.get(key)
          if (same === undefined) views.set(key, [other])
          else same.push(other)
        }
        byView.set(maskKey, views)
      }
      const alike = views.get(view(counts, mask)) ?? []
      for (const [i, row] of mask.cells.entries()) {
        for (const [j, hidden] of row.entries()) {
          if (!hidden) continue
          expect(
            new Set(alike.map(other => other[i]?.[j])).size,
            `${JSON.stringify(counts)} ${i} ${j}`,
          ).toBeGreaterThan(1)
        }
      }
    }
  })

  test('nothing below the threshold is shown, and no total gives away a small group of hidden cells', () => {
    const row = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 2, max: 12 }),
        (counts, k) => {
          const mask = suppressedTable(counts, k)
          for (const [i, cells] of counts.entries()) {
            for (const [j, n] of cells.entries()) if (n < k) expect(mask.cells[i]?.[j]).toBe(true)
            const hidden = cells.filter((_, j) => mask.cells[i]?.[j] === true)
            if (hidden.length > 0 && mask.rowTotals[i] === false)
              expect(sum(hidden)).toBeGreaterThanOrEqual(k)
            if (sum(cells) < k) expect(mask.rowTotals[i]).toBe(true)
          }
        },
      ),
    )
  })

  test('where nothing is small, nothing is hidden', () => {
    expect(
      suppressedTable(
        [
          [10, 20],
          [30, 40],
        ],
        10,
      ),
    ).toEqual({
      cells: [
        [false, false],
        [false, false],
      ],
      rowTotals: [false, false],
      columnTotals: [false, false],
      total: false,
    })
  })

  test('a table that is not one is refused', () => {
    expect(() => suppressedTable([[1, 2], [3]])).toThrow('counts[1]')
  })
})
