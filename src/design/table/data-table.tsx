import type { ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { arrangedRows } from './arranged-rows.ts'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import { TableBar } from './table-bar.tsx'
import { SortHeader } from './table-head.tsx'
import { useTableReading } from './table-reading.ts'
import { TableRow } from './table-row.tsx'
import { isShown, parseView, writeView, type TableView } from './table-view.ts'
import { useSelection } from './use-selection.ts'

export interface DataTableProps<Row> {
  /** Names the table for assistive technology, and the exported files. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What the reader arranged, as one word of the address. */
  view: string
  onViewChange: (view: string) => void
  /** Shown instead of the table when there is nothing at all: an EmptyState. */
  empty: ReactNode
  onOpen?: (row: Row) => void
  /** Actions on the selected rows; giving them makes rows selectable. */
  bulk?: (rows: readonly Row[], done: () => void) => ReactNode
}

export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const words = useDesignWords()
  const reading = useTableReading(props.columns)
  const view = parseView(props.view)
  const rows = arrangedRows(props.rows, view, reading)
  const columns = props.columns.filter((column, index) => index === 0 || isShown(view, column))
  const selection = useSelection(rows, props.rowKey)
  const { bulk, onOpen } = props
  const change = (next: TableView) => props.onViewChange(writeView(next))

  if (props.rows.length === 0) return props.empty
  return (
    <div className={styles.frame}>
      <TableBar
        {...props}
        view={view}
        onChange={change}
        shown={rows}
        write={reading.write}
        visible={columns}
      />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              {bulk && (
                <th scope="col" className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={selection.all}
                    aria-label={words.say('design.table.select-all')}
                    onChange={selection.toggleAll}
                  />
                </th>
              )}
              {columns.map(column => (
                <SortHeader key={column.id} column={column} view={view} onChange={change} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <TableRow
                key={props.rowKey(row)}
                row={row}
                columns={columns}
                write={reading.write}
                first={index === 0}
                onOpen={onOpen && (() => onOpen(row))}
                {...(bulk && { selected: selection.has(row), onSelect: () => selection.toggle(row) })}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.nothing}>{words.say('design.table.no-match')}</p>}
      </div>
      {bulk && selection.rows.length > 0 && (
        <div className={styles.selection} role="region" aria-label={words.say('design.table.selection')}>
          <span role="status">{words.say('design.table.selected', { count: selection.rows.length })}</span>
          {bulk(selection.rows, selection.clear)}
          <Button small kind="quiet" onClick={selection.clear}>
            {words.say('design.table.unselect')}
          </Button>
        </div>
      )}
    </div>
  )
}
