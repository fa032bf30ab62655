import styles from './key-hint.module.css'

/** `g c` is one key then the other; `Ctrl+K` both together. */
export const KeyHint = ({ keys }: { keys: string }) => (
  <span className={styles.keys}>
    {keys.split(/[ +]/).map((key, index) => (
      <kbd key={index} className={styles.key}>
        {key}
      </kbd>
    ))}
  </span>
)
