import type { ReactNode } from 'react'
import { fieldId, useFieldProblem } from '../form/form-problems.tsx'
import styles from './field.module.css'
import { FieldLabel } from './field-props.tsx'
import tick from './tick.module.css'

/** Several inputs under one question: a fieldset with its legend, help and refusal. */
export const FieldGroup = (props: {
  name: string
  label: string
  help?: ReactNode
  optional?: boolean | undefined
  children: ReactNode
}) => {
  const problem = useFieldProblem(props.name)
  const id = fieldId(props.name)
  const described = [props.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} className={tick.group} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className={styles.label}>
        <FieldLabel label={props.label} optional={props.optional} />
      </legend>
      {props.help && (
        <p id={`${id}-help`} className={styles.description}>
          {props.help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.error}>
          {problem}
        </p>
      )}
      <div className={tick.choices}>{props.children}</div>
    </fieldset>
  )
}
