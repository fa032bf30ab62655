import { useDesignWords } from '../root/design-words.tsx'
import styles from './skeleton.module.css'

/** The place that what is coming will take. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const words = useDesignWords()
  return (
    <div className={styles.skeleton} role="status" aria-label={words.say('design.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  )
}
