import { useState } from 'react'

/** Which rows are selected among those that are shown: a row that a filter hides is not acted upon. */
export function useSelection<Row>(shown: readonly Row[], rowKey: (row: Row) => string) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const rows = shown.filter(row => keys.has(rowKey(row)))
  return {
    rows,
    all: shown.length > 0 && rows.length === shown.length,
    has: (row: Row) => keys.has(rowKey(row)),
    toggle: (row: Row) => {
      const key = rowKey(row)
      setKeys(
        current => new Set(current.has(key) ? [...current].filter(one => one !== key) : [...current, key]),
      )
    },
    toggleAll: () => setKeys(new Set(rows.length === shown.length ? [] : shown.map(rowKey))),
    clear: () => setKeys(new Set()),
  }
}
