import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

/** What is known of one object, term by term. */
export const DefinitionList = (props: { items: readonly { term: string; value: ReactNode }[] }) => (
  <dl className={styles.list}>
    {props.items.map(({ term, value }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
