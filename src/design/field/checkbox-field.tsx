import { fieldId, useFieldProblem } from '../form/form-problems.tsx'
import styles from './field.module.css'
import type { FieldProps } from './field-props.tsx'
import { Tick } from './tick.tsx'

type BooleanFieldProps = Omit<FieldProps<boolean>, 'optional'>

const BooleanField = ({ type, ...props }: BooleanFieldProps & { type: 'checkbox' | 'switch' }) => {
  const problem = useFieldProblem(props.name)
  const id = fieldId(props.name)
  return (
    <div className={styles.root}>
      <Tick
        type={type}
        input={{
          id,
          name: props.name,
          ...(problem && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
        }}
        label={props.label}
        help={props.help}
        checked={props.value}
        onChange={props.onChange}
        disabled={props.disabled}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.error}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** A statement that is true or not once the form is sent. */
export const CheckboxField = (props: BooleanFieldProps) => <BooleanField {...props} type="checkbox" />

/** A setting that takes effect at once. */
export const SwitchField = (props: BooleanFieldProps) => <BooleanField {...props} type="switch" />
