import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import styles from './hint.module.css'

/** A complement on hover and on focus; never the only place where something is said. */
export const Hint = (props: { text: string; children: ReactElement }) => (
  <Tooltip
    label={props.text}
    multiline
    events={{ hover: true, focus: true, touch: true }}
    classNames={{ tooltip: styles.hint ?? '' }}
  >
    {props.children}
  </Tooltip>
)
