import { useEffect, type ReactNode } from 'react'
import styles from './page-header.module.css'

/** The title in serif, and under it the one question that the page answers. It also names the browser's tab. */
export const PageHeader = (props: {
  title: string
  question?: ReactNode
  above?: ReactNode
  actions?: ReactNode
}) => {
  useEffect(() => {
    document.title = `${props.title} · Filrouge`
  }, [props.title])
  return (
    <header className={styles.header}>
      {props.above}
      <div className={styles.line}>
        <h1 className={styles.title}>{props.title}</h1>
        {props.actions && (
          <div className={styles.actions} data-screen-only="">
            {props.actions}
          </div>
        )}
      </div>
      {props.question && <p className={styles.question}>{props.question}</p>}
    </header>
  )
}
