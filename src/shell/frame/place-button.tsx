import type { ComponentPropsWithRef } from 'react'
import { Icon } from '#design/icons/icon.tsx'
import styles from './place-button.module.css'

interface PlaceButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'children'> {
  label?: string
  name: string
}

/** Says where one is and opens the choice of another place. */
export const PlaceButton = ({ label, name, ...button }: PlaceButtonProps) => (
  <button type="button" {...button} className={styles.button}>
    <span>
      {label && <span className={styles.label}>{label}</span>}
      <span className={styles.name}>{name}</span>
    </span>
    <Icon name="chevron-down" size={14} />
  </button>
)

export const PlaceName = ({ name }: { name: string }) => (
  <div className={`${styles.button} ${styles.still}`}>
    <span className={styles.name}>{name}</span>
  </div>
)
