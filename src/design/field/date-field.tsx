import { lazy, Suspense } from 'react'
import { TextField } from './text-field.tsx'
import type { FieldProps } from './field-props.tsx'

export interface DateFieldProps extends FieldProps<string | null> {
  /** Days as `YYYY-MM-DD`, like the value. */
  min?: string
  max?: string
}

const DatePicker = lazy(() => import('./date-picker.tsx'))
const unchanged = () => {}

/** A day, typed or picked. The calendar weighs as much as the rest of a form, so it comes only with such a field. */
export const DateField = (props: DateFieldProps) => (
  <Suspense fallback={<TextField {...props} value={props.value ?? ''} onChange={unchanged} disabled />}>
    <DatePicker {...props} />
  </Suspense>
)
