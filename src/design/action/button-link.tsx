import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import { useLink } from '../root/navigation.tsx'
import type { ButtonKind } from './button.tsx'
import styles from './button.module.css'

/** Looks like a button and goes somewhere, so it is a link: it can be opened in another tab. */
export const ButtonLink = (props: {
  href: string
  children: ReactNode
  kind?: ButtonKind
  icon?: IconName
  small?: boolean
}) => (
  <a
    {...useLink(props.href)}
    className={styles.button}
    data-kind={props.kind ?? 'secondary'}
    data-small={props.small || undefined}
  >
    {props.icon && <Icon name={props.icon} size={16} />}
    {props.children}
  </a>
)
