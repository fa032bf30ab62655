/** What the reader arranged: it lives in the address, so that it can be kept, sent and bookmarked. */
export interface TableView {
  readonly search: string
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly filters: Readonly<Record<string, string>>
  /** Columns shown or hidden against their default, by id. */
  readonly shown: readonly string[]
  readonly hidden: readonly string[]
}

export const plainView: TableView = { search: '', sort: null, filters: {}, shown: [], hidden: [] }

const list = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : [])

/** `q=toit&sort=-due&status=open&hide=unit`: short enough to read in an address. Unknown words are harmless. */
export function parseView(text: string): TableView {
  const words = new URLSearchParams(text)
  const sort = words.get('sort')
  const filters: Record<string, string> = {}
  for (const [name, value] of words) if (name.startsWith('f.') && value) filters[name.slice(2)] = value
  return {
    search: words.get('q') ?? '',
    sort: sort ? { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : null,
    filters,
    shown: list(words.get('show')),
    hidden: list(words.get('hide')),
  }
}

export function writeView(view: TableView): string {
  const words = new URLSearchParams()
  if (view.search) words.set('q', view.search)
  if (view.sort) words.set('sort', `${view.sort.descending ? '-' : ''}${view.sort.column}`)
  for (const [column, value] of Object.entries(view.filters).toSorted())
    if (value) words.set(`f.${column}`, value)
  if (view.shown.length > 0) words.set('show', view.shown.join(','))
  if (view.hidden.length > 0) words.set('hide', view.hidden.join(','))
  return words.toString()
}

/** Ascending, then descending, then as it came. */
export function nextSort(sort: TableView['sort'], column: string): TableView['sort'] {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

export const withFilter = (view: TableView, column: string, value: string): TableView => ({
  ...view,
  filters: { ...view.filters, [column]: value },
})

interface Hideable {
  readonly id: string
  readonly hidden?: boolean
}

export const isShown = (view: TableView, column: Hideable): boolean =>
  column.hidden ? view.shown.includes(column.id) : !view.hidden.includes(column.id)

export function toggleColumn(view: TableView, column: Hideable): TableView {
  const side = column.hidden ? 'shown' : 'hidden'
  const listed = view[side]
  const next = listed.includes(column.id) ? listed.filter(id => id !== column.id) : [...listed, column.id]
  return { ...view, [side]: next }
}
