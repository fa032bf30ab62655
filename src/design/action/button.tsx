import type { ComponentPropsWithRef } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './button.module.css'

/** One primary action a screen, in red. Danger is for what cannot be undone, and always asks first. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> {
  kind?: ButtonKind
  icon?: IconName
  small?: boolean
  /** Stays focusable and says that it is busy: the focus is not lost while one waits. */
  working?: boolean
}

/** Takes the properties of a button, because menus and panels attach themselves to it. */
export const Button = ({ kind = 'secondary', icon, small, working = false, ...button }: ButtonProps) => (
  <button
    type="button"
    {...button}
    className={styles.button}
    data-kind={kind}
    data-small={small || undefined}
    aria-disabled={working || undefined}
    aria-busy={working || undefined}
    onClick={event => {
      if (working) event.preventDefault()
      else button.onClick?.(event)
    }}
  >
    {working && <span className={styles.working} aria-hidden="true" />}
    {!working && icon && <Icon name={icon} size={16} />}
    {button.children}
  </button>
)
