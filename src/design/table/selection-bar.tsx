import type { ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './data-table.module.css'

/** What can be done with the selected rows; it stays in sight while one scrolls. */
export const SelectionBar = (props: { count: number; onClear: () => void; children: ReactNode }) => {
  const words = useDesignWords()
  return (
    <div className={styles.selection} role="region" aria-label={words.say('design.table.selection')}>
      <span role="status">{words.say('design.table.selected', { count: props.count })}</span>
      {props.children}
      <Button small kind="quiet" onClick={props.onClear}>
        {words.say('design.table.unselect')}
      </Button>
    </div>
  )
}
