import styles from './strength-meter.module.css'

/** Four steps of ink and a sentence: the sentence is what counts, the bars repeat it. */
export const StrengthMeter = (props: { score: 0 | 1 | 2 | 3 | 4; sentence: string }) => (
  <div className={styles.meter} role="status">
    <div className={styles.bars} aria-hidden="true">
      {[1, 2, 3, 4].map(step => (
        <span key={step} className={styles.bar} data-reached={props.score >= step || undefined} />
      ))}
    </div>
    {props.sentence}
  </div>
)
