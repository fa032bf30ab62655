import { Button } from '../action/button.tsx'
import { PopPanel } from '../overlay/pop-panel.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import type { Column } from './column.ts'
import styles from './column-filters.module.css'
import { withFilter, type TableView } from './table-view.ts'

interface FilterInputProps<Row> {
  column: Column<Row>
  value: string
  onChange: (value: string) => void
}

const inputType = { number: 'number', day: 'date', text: 'text' } as const

const FilterInput = <Row,>({ column, value, onChange }: FilterInputProps<Row>) => {
  const words = useDesignWords()
  const kind = column.kind ?? 'text'
  if (kind === 'choice' || kind === 'yes-no') {
    const choices =
      kind === 'choice'
        ? (column.choices ?? [])
        : [
            { value: 'true', label: words.say('design.table.yes') },
            { value: 'false', label: words.say('design.table.no') },
          ]
    return (
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{words.say('design.table.any')}</option>
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input type={inputType[kind]} value={value} onChange={event => onChange(event.currentTarget.value)} />
  )
}

const label = { number: 'design.table.at-least', day: 'design.table.from-day' } as const

/** One filter a column, in one panel: the heads of the columns stay readable. */
export const ColumnFilters = <Row,>(props: {
  columns: readonly Column<Row>[]
  view: TableView
  onChange: (view: TableView) => void
}) => {
  const words = useDesignWords()
  const active = props.columns.filter(column => props.view.filters[column.id]).length
  const name = words.say('design.table.filter')
  return (
    <PopPanel
      label={name}
      trigger={
        <Button small icon="filter" kind={active > 0 ? 'secondary' : 'quiet'}>
          {active > 0 ? `${name} (${active})` : name}
        </Button>
      }
    >
      <div className={styles.filters}>
        {props.columns.map(column => (
          <label key={column.id} className={styles.filter}>
            {column.kind === 'number' || column.kind === 'day'
              ? words.say(label[column.kind], { column: column.header })
              : column.header}
            <FilterInput
              column={column}
              value={props.view.filters[column.id] ?? ''}
              onChange={value => props.onChange(withFilter(props.view, column.id, value))}
            />
          </label>
        ))}
        {active > 0 && (
          <Button small kind="quiet" onClick={() => props.onChange({ ...props.view, filters: {} })}>
            {words.say('design.table.reset')}
          </Button>
        )}
      </div>
    </PopPanel>
  )
}
