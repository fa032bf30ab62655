import { Button } from '../action/button.tsx'
import { Tick } from '../field/tick.tsx'
import { PopPanel } from '../overlay/pop-panel.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { Column } from './column.ts'
import styles from './column-filters.module.css'
import { isShown, toggleColumn, type TableView } from './table-view.ts'

/** The first column names the row and cannot be hidden. */
export const ColumnChooser = <Row,>(props: {
  columns: readonly Column<Row>[]
  view: TableView
  onChange: (view: TableView) => void
}) => {
  const words = useDesignWords()
  const name = words.say('design.table.columns')
  return (
    <PopPanel
      label={name}
      position="bottom-end"
      trigger={
        <Button small icon="columns" kind="quiet">
          {name}
        </Button>
      }
    >
      <div className={styles.choices}>
        {props.columns.slice(1).map(column => (
          <Tick
            key={column.id}
            type="checkbox"
            input={{ name: `column-${column.id}` }}
            label={column.header}
            checked={isShown(props.view, column)}
            onChange={() => props.onChange(toggleColumn(props.view, column))}
          />
        ))}
      </div>
    </PopPanel>
  )
}
