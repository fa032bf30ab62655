import { Icon } from '../icons/icon.tsx'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import { nextSort, type TableView } from './table-view.ts'

const direction = (descending: boolean) => (descending ? 'descending' : 'ascending')

export const SortHeader = <Row,>(props: {
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
