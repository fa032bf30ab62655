import { useId } from 'react'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './progress-bar.module.css'

/** For anything longer than a second. Without a value, it works without knowing how long. */
export const ProgressBar = (props: {
  label: string
  value?: number
  max?: number
  onCancel?: () => void
}) => {
  const words = useDesignWords()
  const labelId = useId()
  const share = props.value === undefined ? null : Math.min(1, props.value / (props.max ?? 1))
  return (
    <div className={styles.progress}>
      <span id={labelId} className={styles.label}>
        {props.label}
        {share !== null && ` ${words.percent(share)}`}
      </span>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={labelId}
        {...(share !== null && {
          'aria-valuenow': Math.round(share * 100),
          'aria-valuemin': 0,
          'aria-valuemax': 100,
        })}
      >
        <div
          className={styles.done}
          data-unknown={share === null || undefined}
          {...(share !== null && { style: { width: `${share * 100}%` } })}
        />
      </div>
      {props.onCancel && (
        <span className={styles.action}>
          <Button kind="quiet" small onClick={props.onCancel}>
            {words.say('design.cancel')}
          </Button>
        </span>
      )}
    </div>
  )
}
