import { useDesignWords } from '../root/design-words.tsx'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import { onRowKey } from './row-keyboard.ts'

export interface TableRowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  write: (column: Column<Row>, row: Row) => string
  /** Only one row is on the way of the Tab key; the arrows reach the others. */
  first: boolean
  selected?: boolean | undefined
  onSelect?: (() => void) | undefined
  onOpen?: (() => void) | undefined
}

export const TableRow = <Row,>(props: TableRowProps<Row>) => {
  const words = useDesignWords()
  const { row, columns, onOpen, onSelect } = props
  const [naming] = columns
  return (
    <tr
      className={styles.row}
      tabIndex={props.first ? 0 : -1}
      aria-selected={onSelect ? props.selected : undefined}
      data-opens={onOpen ? '' : undefined}
      onKeyDown={event =>
        onRowKey(event, { ...(onOpen && { open: onOpen }), ...(onSelect && { select: onSelect }) })
      }
      onClick={event => {
        if (onOpen && !isControl(event.target)) onOpen()
      }}
    >
      {onSelect && (
        <td className={styles.tick}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={props.selected ?? false}
            aria-label={words.say('design.table.select-row', { row: naming ? props.write(naming, row) : '' })}
            onChange={onSelect}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.id}
          data-first={index === 0 || undefined}
          data-numeric={column.kind === 'number' || undefined}
        >
          <span className={styles.cellLabel} aria-hidden="true">
            {column.header}
          </span>
          <span>{column.cell ? column.cell(row) : props.write(column, row)}</span>
        </td>
      ))}
    </tr>
  )
}

/** A click on a link or a box of the row is for them, and a selection of text is not a click. */
function isControl(target: EventTarget): boolean {
  if (target instanceof Element && target.closest('a, button, input, label, select')) return true
  return (window.getSelection()?.toString() ?? '') !== ''
}
