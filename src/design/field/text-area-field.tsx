import { Textarea } from '@mantine/core'
import { useMantineField, type FieldProps } from './field-props.tsx'

/** Grows with what is written, by the browser itself (`field-sizing`). */
export const TextAreaField = (props: FieldProps<string> & { rows?: number }) => (
  <Textarea
    {...useMantineField(props)}
    rows={props.rows ?? 4}
    resize="vertical"
    value={props.value}
    onChange={event => props.onChange(event.currentTarget.value)}
  />
)
