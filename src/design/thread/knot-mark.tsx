import styles from './thread.module.css'

/** A tied knot shows the strand that goes over it; an empty one, the sign of what can be added. */
export const KnotMark = ({ tied, here }: { tied: boolean; here: boolean }) => (
  <svg className={styles.mark} viewBox="-24 -24 48 48" aria-hidden="true">
    {here && <circle className={styles.ring} r="13.5" />}
    <circle className={styles.body} r={tied ? 8.5 : 7.5} />
    <path
      className={styles.weave}
      d={tied ? 'M-8 1.8C-4.5 5.2-2.2-4.6 1-2.6S3.6 3.6 8-1.6' : 'M-3 0H3M0-3V3'}
    />
  </svg>
)
