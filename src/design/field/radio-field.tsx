import type { Choice } from './choice.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldProps } from './field-props.tsx'
import { Tick } from './tick.tsx'

export interface RadioFieldProps<Value extends string> extends FieldProps<Value | null> {
  choices: readonly Choice<Value>[]
}

/** One among few, all visible. */
export const RadioField = <Value extends string>(props: RadioFieldProps<Value>) => (
  <FieldGroup name={props.name} label={props.label} help={props.help} optional={props.optional}>
    {props.choices.map(choice => (
      <Tick
        key={choice.value}
        type="radio"
        input={{ name: props.name, value: choice.value }}
        label={choice.label}
        help={choice.help}
        checked={props.value === choice.value}
        onChange={() => props.onChange(choice.value)}
        disabled={props.disabled ?? choice.disabled}
      />
    ))}
  </FieldGroup>
)
