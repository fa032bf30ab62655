import type { KeyboardEvent } from 'react'

const neighbour = (row: Element, key: string): Element | null | undefined => {
  if (key === 'ArrowDown' || key === 'j') return row.nextElementSibling
  if (key === 'ArrowUp' || key === 'k') return row.previousElementSibling
  if (key === 'Home') return row.parentElement?.firstElementChild
  if (key === 'End') return row.parentElement?.lastElementChild
  return undefined
}

/** Rows are walked with the arrows (or j and k); Enter opens, the space bar selects. */
export function onRowKey(
  event: KeyboardEvent<HTMLElement>,
  acts: { open?: () => void; select?: () => void },
): void {
  const row = event.currentTarget
  if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return
  const next = neighbour(row, event.key)
  if (next instanceof HTMLElement) next.focus()
  else if (event.key === 'Enter' && acts.open) acts.open()
  else if (event.key === ' ' && acts.select) acts.select()
  else if (next === undefined) return
  event.preventDefault()
}
