import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { fieldId, FormProblems, type FieldProblem } from './form-problems.tsx'
import styles from './form.module.css'

export interface FormProps {
  children: ReactNode
  onSubmit: () => void
  /** Buttons; the first one sends (`type="submit"`). */
  actions: ReactNode
  problems?: readonly FieldProblem[]
  /** What happened to the whole, when no single field is to blame. */
  problem?: string | undefined
  /** From `useFormValues`, to say that a draft came back and to let it go. */
  draft?: { restored: boolean; startAgain: () => void }
  wide?: boolean
}

const ErrorSummary = ({ problems, problem }: Pick<FormProps, 'problems' | 'problem'>) => {
  const words = useDesignWords()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [problems, problem])
  if (!problem && !problems?.length) return null
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.summaryTitle}>
        {problem ?? words.say('design.form.errors', { count: problems?.length ?? 0 })}
      </p>
      {problems && problems.length > 0 && (
        <ul>
          {problems.map(({ name, message }) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`} onClick={event => goToField(event, name)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Focus, not the address: the address belongs to the router. */
function goToField(event: { preventDefault(): void }, name: string) {
  event.preventDefault()
  document.getElementById(fieldId(name))?.focus()
}

export const Form = (props: FormProps) => {
  const words = useDesignWords()
  return (
    <form
      className={styles.form}
      data-wide={props.wide || undefined}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <ErrorSummary {...(props.problems && { problems: props.problems })} problem={props.problem} />
      {props.draft?.restored && (
        <p className={styles.draft}>
          {words.say('design.form.draft-restored')}
          <Button kind="quiet" small onClick={props.draft.startAgain}>
            {words.say('design.form.draft-discard')}
          </Button>
        </p>
      )}
      <FormProblems value={props.problems ?? []}>{props.children}</FormProblems>
      <div className={styles.actions}>{props.actions}</div>
    </form>
  )
}
