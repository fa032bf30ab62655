import { Icon } from '../icons/icon.tsx'
import styles from './search-field.module.css'

/** The browser's own search input: Escape empties it, and phones offer the right keyboard. */
export const SearchField = (props: {
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: () => void
}) => (
  <search className={styles.search} data-screen-only="">
    <Icon name="search" size={16} />
    <input
      type="search"
      className={styles.input}
      aria-label={props.label}
      placeholder={props.label}
      value={props.value}
      onChange={event => props.onChange(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Enter') props.onSubmit?.()
      }}
    />
  </search>
)
