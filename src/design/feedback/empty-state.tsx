import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Teaches: one sentence, one example, one button. */
export const EmptyState = (props: { sentence: string; example?: string; action?: ReactNode }) => (
  <div className={styles.empty}>
    <p className={styles.sentence}>{props.sentence}</p>
    {props.example && <p className={styles.example}>{props.example}</p>}
    {props.action}
  </div>
)
