import { Popover } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import styles from './pop-panel.module.css'

/** A small panel that a button opens beside it (filters, columns, notifications). */
export const PopPanel = (props: {
  trigger: ReactElement
  label: string
  children: ReactNode
  position?: 'bottom-start' | 'bottom-end'
}) => (
  <Popover
    position={props.position ?? 'bottom-start'}
    offset={4}
    trapFocus
    returnFocus
    classNames={{ dropdown: styles.panel ?? '' }}
  >
    <Popover.Target>{props.trigger}</Popover.Target>
    <Popover.Dropdown aria-label={props.label}>{props.children}</Popover.Dropdown>
  </Popover>
)
