import type { ReactNode } from 'react'
import { useDesignWords } from '../root/design-words.tsx'
import { arrangedRows } from './arranged-rows.ts'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import { SelectionBar } from './selection-bar.tsx'
import { TableBar } from './table-bar.tsx'
import { TableHead } from './table-head.tsx'
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
          <TableHead
            columns={columns}
            view={view}
            onChange={change}
            {...(bulk && { allSelected: selection.all, onSelectAll: selection.toggleAll })}
          />
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
        <SelectionBar count={selection.rows.length} onClear={selection.clear}>
          {bulk(selection.rows, selection.clear)}
        </SelectionBar>
      )}
    </div>
  )
}
