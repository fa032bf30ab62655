import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import { nextSort, type TableView } from './table-view.ts'

const direction = (descending: boolean) => (descending ? 'descending' : 'ascending')

const SortHeader = <Row,>(props: {
  column: Column<Row>
  view: TableView
  onChange: (view: TableView) => void
}) => {
  const { column, view } = props
  const sort = view.sort?.column === column.id ? view.sort : null
  return (
    <th
      scope="col"
      data-numeric={column.kind === 'number' || undefined}
      aria-sort={sort ? direction(sort.descending) : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => props.onChange({ ...view, sort: nextSort(view.sort, column.id) })}
      >
        {column.header}
        <Icon name={sort?.descending ? 'chevron-down' : 'chevron-up'} size={13} />
      </button>
    </th>
  )
}

export const TableHead = <Row,>(props: {
  columns: readonly Column<Row>[]
  view: TableView
  onChange: (view: TableView) => void
  allSelected?: boolean
  onSelectAll?: () => void
}) => {
  const words = useDesignWords()
  return (
    <thead>
      <tr>
        {props.onSelectAll && (
          <th scope="col" className={styles.tick}>
            <input
              type="checkbox"
              checked={props.allSelected ?? false}
              aria-label={words.say('design.table.select-all')}
              onChange={props.onSelectAll}
            />
          </th>
        )}
        {props.columns.map(column => (
          <SortHeader key={column.id} column={column} view={props.view} onChange={props.onChange} />
        ))}
      </tr>
    </thead>
  )
}
