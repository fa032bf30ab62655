import styles from './thread.module.css'

const weaves = {
  tied: 'M-5.6 1.6C-3.4-3-1.2-2.8 0 0S3.4 3 5.6-1.6',
  inviting: 'M-3 0H3M0-3V3',
} as const

/** A tied knot shows the strand that goes over it; an empty one, the sign of what can be added. */
export const KnotMark = (props: { sign: 'tied' | 'inviting' | 'empty'; here: boolean }) => (
  <svg className={styles.mark} viewBox="-24 -24 48 48" aria-hidden="true">
    {props.here && <circle className={styles.ring} r="15" />}
    <circle className={styles.body} r={props.sign === 'tied' ? 9.5 : 8} />
    {props.sign !== 'empty' && <path className={styles.weave} d={weaves[props.sign]} />}
  </svg>
)
