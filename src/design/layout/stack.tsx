import type { CSSProperties, ReactNode } from 'react'
import styles from './stack.module.css'

type Gap = 'tight' | 'normal' | 'wide'

/** One thing under the other. */
export const Stack = (props: { children: ReactNode; gap?: Gap }) => (
  <div className={styles.stack} data-gap={props.gap ?? 'normal'}>
    {props.children}
  </div>
)

/** Side by side while there is room. */
export const Row = (props: { children: ReactNode; gap?: Gap; spread?: boolean }) => (
  <div className={styles.row} data-gap={props.gap ?? 'tight'} data-spread={props.spread || undefined}>
    {props.children}
  </div>
)

/** As many equal columns as fit, each at least `minimum` wide. */
export const Columns = (props: { children: ReactNode; minimum?: string; gap?: Gap }) => (
  <div
    className={styles.columns}
    data-gap={props.gap ?? 'normal'}
    style={props.minimum ? ({ '--column': props.minimum } as CSSProperties) : undefined}
  >
    {props.children}
  </div>
)
