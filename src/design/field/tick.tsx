import type { ReactNode } from 'react'
import styles from './tick.module.css'

/** A native box, dot or switch with its word: what checkbox, radio and switch fields are made of. */
export const Tick = (props: {
  input: { id?: string; name: string; value?: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string }
  type: 'checkbox' | 'radio' | 'switch'
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  help?: ReactNode
  disabled?: boolean | undefined
}) => (
  <label className={styles.tick}>
    <input
      {...props.input}
      type={props.type === 'radio' ? 'radio' : 'checkbox'}
      role={props.type === 'switch' ? 'switch' : undefined}
      checked={props.checked}
      disabled={props.disabled}
      onChange={event => props.onChange(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
    {props.help && <span className={styles.help}>{props.help}</span>}
  </label>
)
