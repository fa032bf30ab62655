import styles from './avatar.module.css'
import { initialsOf } from './initials.ts'

/** A person by initials and name; without the name beside them, the initials carry it for assistive technology. */
export const Avatar = ({ name, alone = false }: { name: string; alone?: boolean }) => (
  <span className={styles.person}>
    <span
      className={styles.initials}
      {...(alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}
    >
      {initialsOf(name)}
    </span>
    {!alone && name}
  </span>
)
