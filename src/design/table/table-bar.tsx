import { Button } from '../action/button.tsx'
import { SearchField } from '../field/search-field.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { Column } from './column.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { ColumnFilters } from './column-filters.tsx'
import styles from './data-table.module.css'
import { ExportMenu } from './export-menu.tsx'
import { plainView, type TableView } from './table-view.ts'

export interface TableBarProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  shown: readonly Row[]
  visible: readonly Column<Row>[]
  view: TableView
  onChange: (view: TableView) => void
  write: (column: Column<Row>, row: Row) => string
}

/** Search, filters, how many rows, columns, export: above every table, in this order. */
export const TableBar = <Row,>(props: TableBarProps<Row>) => {
  const words = useDesignWords()
  const { view, onChange, columns, shown, rows } = props
  const arranged = view.search !== '' || Object.values(view.filters).some(Boolean)
  const sheet = () => ({
    name: props.caption,
    header: props.visible.map(column => column.header),
    rows: shown.map(row =>
      props.visible.map(column =>
        column.kind === 'choice' || column.kind === 'yes-no' ? props.write(column, row) : column.value(row),
      ),
    ),
  })
  return (
    <div className={styles.bar} data-screen-only="">
      <SearchField
        label={words.say('design.table.search')}
        value={view.search}
        onChange={search => onChange({ ...view, search })}
      />
      <ColumnFilters columns={columns} view={view} onChange={onChange} />
      <span className={styles.count} role="status">
        {arranged
          ? words.say('design.table.rows-of', { shown: shown.length, count: rows.length })
          : words.say('design.table.rows', { count: rows.length })}
      </span>
      {arranged && (
        <Button
          small
          kind="quiet"
          onClick={() => onChange({ ...plainView, shown: view.shown, hidden: view.hidden })}
        >
          {words.say('design.table.reset')}
        </Button>
      )}
      <ColumnChooser columns={columns} view={view} onChange={onChange} />
      <ExportMenu sheet={sheet} />
    </div>
  )
}
