import styles from './stat.module.css'

/** Where the figure may truly lie, on the whole of its scale. Its values are written beside it. */
export const IntervalLine = (props: {
  value: number
  lower: number
  upper: number
  scale: readonly [number, number]
}) => {
  const [from, to] = props.scale
  const at = (value: number) =>
    `${(Math.min(1, Math.max(0, (value - from) / (to - from))) * 100).toFixed(2)}%`
  return (
    <svg className={styles.interval} aria-hidden="true">
      <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--rule-strong)" />
      <line x1={at(props.lower)} x2={at(props.upper)} y1="6" y2="6" stroke="var(--ink)" strokeWidth="3" />
      <circle cx={at(props.value)} cy="6" r="4.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
    </svg>
  )
}
