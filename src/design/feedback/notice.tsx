import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Something to know, in the page. A problem says what happened, what was kept and what to do. */
export const Notice = (props: {
  children: ReactNode
  title?: string
  tone?: 'plain' | 'good' | 'caution' | 'problem'
  actions?: ReactNode
}) => (
  <div
    className={styles.notice}
    data-tone={props.tone ?? 'plain'}
    role={props.tone === 'problem' ? 'alert' : 'note'}
  >
    {props.title && <p className={styles.title}>{props.title}</p>}
    <div>{props.children}</div>
    {props.actions && <div className={styles.actions}>{props.actions}</div>}
  </div>
)
