import type { ReactNode } from 'react'
import styles from './credential-lines.module.css'

interface CredentialLine {
  readonly id: string
  readonly title: ReactNode
  readonly detail: ReactNode
  readonly badge?: ReactNode
  readonly acts?: ReactNode
}

/** Sessions, passkeys, keys: what it is, since when, and what can be done about it. */
export const CredentialLines = ({ lines }: { lines: readonly CredentialLine[] }) => (
  <ul className={styles.list}>
    {lines.map(({ id, title, detail, badge, acts }) => (
      <li key={id} className={styles.line}>
        <span className={styles.what}>
          <strong>{title}</strong>
          <span className={styles.detail}>{detail}</span>
        </span>
        {badge}
        {acts && <span data-screen-only="">{acts}</span>}
      </li>
    ))}
  </ul>
)
