import { useDesignWords } from '../root/design-words.tsx'
import { chartTable, isCountColumn, type ChartData } from './chart-data.ts'
import styles from './chart.module.css'

export const ChartTable = (props: { title: string; data: ChartData; write: (value: number) => string }) => {
  const words = useDesignWords()
  const { header, rows } = chartTable(props.data, {
    low: words.say('design.chart.low'),
    high: words.say('design.chart.high'),
  })
  const cell = (value: unknown, column: number) => {
    if (typeof value !== 'number') return '–'
    return isCountColumn(header[column + 1] ?? '') ? words.number(value) : props.write(value)
  }
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={props.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([category, ...values]) => (
            <tr key={String(category)}>
              <th scope="row">{category}</th>
              {values.map((value, column) => (
                <td key={header[column + 1]}>{cell(value, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
