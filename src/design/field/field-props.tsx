import type { ReactNode } from 'react'
import { fieldId, useFieldProblem } from '../form/form-problems.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './field.module.css'

/** What every field takes. `name` is also the path under which a refusal of the server names it. */
export interface FieldProps<Value> {
  name: string
  label: string
  value: Value
  onChange: (value: Value) => void
  help?: ReactNode
  /** Fields are required; the exception is the one that says so. */
  optional?: boolean
  disabled?: boolean
}

export const FieldLabel = (props: { label: string; optional?: boolean | undefined }) => {
  const words = useDesignWords()
  return (
    <>
      {props.label}
      {props.optional && <span className={styles.optional}> {words.say('design.optional')}</span>}
    </>
  )
}

type SharedProps = Pick<FieldProps<unknown>, 'name' | 'label' | 'help' | 'optional' | 'disabled'>

/** The same words, refusal and look for every input that Mantine draws. */
export function useMantineField(props: SharedProps) {
  const problem = useFieldProblem(props.name)
  const { root, label, description, error, wrapper, input } = styles as Record<string, string>
  return {
    id: fieldId(props.name),
    name: props.name,
    label: <FieldLabel label={props.label} optional={props.optional} />,
    description: props.help,
    error: problem,
    disabled: props.disabled ?? false,
    'aria-required': props.optional ? undefined : true,
    classNames: {
      root: root ?? '',
      label: label ?? '',
      description: description ?? '',
      error: error ?? '',
      wrapper: wrapper ?? '',
      input: input ?? '',
    },
  }
}

export const listClassNames = {
  dropdown: styles['dropdown'] ?? '',
  option: styles['option'] ?? '',
  pill: styles['pill'] ?? '',
}
