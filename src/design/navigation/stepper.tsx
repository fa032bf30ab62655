import { useDesignWords } from '../root/design-words.tsx'
import styles from './stepper.module.css'

const stateOf = (index: number, current: number) =>
  index < current ? 'done' : index === current ? 'current' : 'later'

/** Where one is in a task of several pages. The task itself decides how one goes on or back. */
export const Stepper = (props: { label: string; steps: readonly string[]; current: number }) => {
  const words = useDesignWords()
  return (
    <ol className={styles.steps} aria-label={props.label}>
      {props.steps.map((step, index) => {
        const state = stateOf(index, props.current)
        return (
          <li
            key={step}
            className={styles.step}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={styles.label}>
              {index + 1}. {step}
            </span>
            {state === 'done' && <span className={styles.state}>{words.say('design.step.done')}</span>}
            {state === 'current' && <span className={styles.state}>{words.say('design.step.current')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
