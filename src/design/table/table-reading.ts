import { useDesignWords } from '../root/design-words.tsx'
import { writeCell, type Column } from './column.ts'

/** How this reader reads cells: numbers, days, yes and no, and the order of words in the language. */
export function useTableReading<Row>(columns: readonly Column<Row>[]) {
  const words = useDesignWords()
  const writing = {
    number: words.number,
    day: words.day,
    yes: words.say('design.table.yes'),
    no: words.say('design.table.no'),
  }
  return {
    columns,
    write: (column: Column<Row>, row: Row) => writeCell(column, row, writing),
    compareText: words.compareText,
  }
}
