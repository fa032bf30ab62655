import { TextInput } from '@mantine/core'
import { useMantineField, type FieldProps } from './field-props.tsx'

export interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'tel' | 'url'
  /** As the HTML attribute: `email`, `one-time-code`, `off`… */
  autoComplete?: string
}

export const TextField = (props: TextFieldProps) => (
  <TextInput
    {...useMantineField(props)}
    type={props.type ?? 'text'}
    autoComplete={props.autoComplete ?? 'off'}
    value={props.value}
    onChange={event => props.onChange(event.currentTarget.value)}
  />
)
