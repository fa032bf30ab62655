import type { Choice } from './choice.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldProps } from './field-props.tsx'
import { Tick } from './tick.tsx'

export interface CheckboxGroupFieldProps<Value extends string> extends FieldProps<readonly Value[]> {
  choices: readonly Choice<Value>[]
}

/** Several among few, all visible; the order of the choices is kept, whatever the order of the clicks. */
export const CheckboxGroupField = <Value extends string>(props: CheckboxGroupFieldProps<Value>) => {
  const toggle = (value: Value, checked: boolean) =>
    props.onChange(
      props.choices
        .map(choice => choice.value)
        .filter(known => (known === value ? checked : props.value.includes(known))),
    )
  return (
    <FieldGroup name={props.name} label={props.label} help={props.help} optional={props.optional}>
      {props.choices.map(choice => (
        <Tick
          key={choice.value}
          type="checkbox"
          input={{ name: props.name, value: choice.value }}
          label={choice.label}
          help={choice.help}
          checked={props.value.includes(choice.value)}
          onChange={checked => toggle(choice.value, checked)}
          disabled={props.disabled ?? choice.disabled}
        />
      ))}
    </FieldGroup>
  )
}
