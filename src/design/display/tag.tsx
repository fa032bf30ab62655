import styles from './tag.module.css'

/** A category or a role: said, not judged. */
export const Tag = ({ children }: { children: string }) => <span className={styles.tag}>{children}</span>
