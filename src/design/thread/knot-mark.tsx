import styles from './thread.module.css'

/** A tied knot shows the strand that goes over it; an empty one, the sign of what can be added. */
export const KnotMark = ({ tied, here }: { tied: boolean; here: boolean }) => (
  <svg className={styles.mark} viewBox="-24 -24 48 48" aria-hidden="true">
    {here && <circle className={styles.ring} r="15" />}
    <circle className={styles.body} r={tied ? 9.5 : 8} />
    <path
      className={styles.weave}
      d={tied ? 'M-5.6 1.6C-3.4-3-1.2-2.8 0 0S3.4 3 5.6-1.6' : 'M-3 0H3M0-3V3'}
    />
  </svg>
)
