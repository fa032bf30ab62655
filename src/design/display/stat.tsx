import type { ReactNode } from 'react'
import { useDesignWords } from '../root/design-words.tsx'
import { writeFigure, type Figure, type FigureUnit } from './figure.ts'
import { IntervalLine } from './interval-line.tsx'
import styles from './stat.module.css'

export interface StatProps {
  label: string
  figure: Figure
  unit: FigureUnit
  decimals?: number
  /** Said by whom and never measured: it looks different, everywhere. */
  supposed?: boolean
  /** Compared with its target or with before: a verdict in words, never an arrow alone. */
  verdict?: ReactNode
  /** How many answers it takes, when there are not enough. */
  needed?: number
}

const scales: Record<Exclude<FigureUnit, 'number'>, readonly [number, number]> = {
  share: [0, 1],
  net: [-1, 1],
}

const Shown = ({ figure, unit, decimals = 0 }: StatProps) => {
  const words = useDesignWords()
  const write = (value: number | null) => (value === null ? '' : writeFigure(value, unit, decimals, words))
  const hasInterval = figure.lower !== null && figure.upper !== null && figure.value !== null
  return (
    <>
      <span className={styles.value}>{write(figure.value)}</span>
      {hasInterval && unit !== 'number' && (
        <IntervalLine
          value={figure.value ?? 0}
          lower={figure.lower ?? 0}
          upper={figure.upper ?? 0}
          scale={scales[unit]}
        />
      )}
      <span className={styles.base}>
        {hasInterval &&
          words.say('design.stat.interval', {
            lower: write(figure.lower),
            upper: write(figure.upper),
            level: words.percent(figure.level),
          })}
      </span>
    </>
  )
}

const Base = ({ figure }: { figure: Figure }) => {
  const words = useDesignWords()
  return (
    <span className={styles.base}>
      {words.say(figure.weighted ? 'design.stat.base-weighted' : 'design.stat.base', {
        n: words.number(figure.n),
        base: words.number(figure.base),
      })}
      {figure.missing > 0 && `, ${words.say('design.stat.missing', { missing: figure.missing })}`}
    </span>
  )
}

/** A figure that cannot be shown without its base: that is why it takes a Figure and not a number. */
export const Stat = (props: StatProps) => {
  const words = useDesignWords()
  const { figure } = props
  return (
    <div className={styles.stat} data-supposed={props.supposed || undefined}>
      <span className={styles.label}>
        {props.label}
        {props.supposed && ` (${words.say('design.stat.supposed')})`}
      </span>
      {figure.state === 'suppressed' && (
        <span className={styles.withheld}>{words.say('design.stat.suppressed')}</span>
      )}
      {figure.state === 'not-enough' && (
        <span className={styles.withheld}>
          {words.say('design.stat.not-enough', { n: figure.n, needed: props.needed ?? 0 })}
        </span>
      )}
      {figure.state === 'shown' && (
        <>
          <Shown {...props} />
          <Base figure={figure} />
          {props.verdict && <span className={styles.verdict}>{props.verdict}</span>}
        </>
      )}
    </div>
  )
}
