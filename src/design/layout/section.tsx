import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

/** A part of a page under a thin rule. */
export const Section = (props: {
  title: string
  children: ReactNode
  intro?: ReactNode
  actions?: ReactNode
}) => {
  const titleId = useId()
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div>
          <h2 id={titleId} className={styles.title}>
            {props.title}
          </h2>
          {props.intro && <p className={styles.intro}>{props.intro}</p>}
        </div>
        {props.actions && <div data-screen-only="">{props.actions}</div>}
      </div>
      {props.children}
    </section>
  )
}
