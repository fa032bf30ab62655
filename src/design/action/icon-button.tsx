import type { ComponentPropsWithRef } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'className'> {
  icon: IconName
  /** Its name for those who do not see the drawing, and on hover for the others. */
  label: string
  small?: boolean
  count?: number
}

/** Takes the properties of a button, because menus and hints attach themselves to it. */
export const IconButton = ({ icon, label, small, count, ...button }: IconButtonProps) => (
  <button type="button" {...button} className={styles.button} data-small={small || undefined} title={label}>
    <span className={styles.name}>{count ? `${label} (${count})` : label}</span>
    <Icon name={icon} />
    {count ? (
      <span className={styles.count} aria-hidden="true">
        {count > 99 ? '99+' : count}
      </span>
    ) : null}
  </button>
)
