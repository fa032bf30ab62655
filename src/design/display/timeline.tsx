import type { ReactNode } from 'react'
import styles from './timeline.module.css'

export interface TimelineEvent {
  readonly id: string
  /** For machines (ISO 8601), and as the reader says it. */
  readonly at: string
  readonly when: string
  readonly title: ReactNode
  readonly who?: string
  readonly detail?: ReactNode
  readonly important?: boolean
}

/** What happened to an object, who did it, when; in the order given. */
export const Timeline = (props: { label: string; events: readonly TimelineEvent[] }) => (
  <ol className={styles.timeline} aria-label={props.label}>
    {props.events.map(event => (
      <li key={event.id} className={styles.event} data-important={event.important || undefined}>
        <span>{event.title}</span>
        <span className={styles.when}>
          <time dateTime={event.at}>{event.when}</time>
          {event.who && ` · ${event.who}`}
        </span>
        {event.detail && <div className={styles.detail}>{event.detail}</div>}
      </li>
    ))}
  </ol>
)
