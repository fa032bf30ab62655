import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { useUnsavedWork } from './unsaved-work.ts'

export interface FormValues<Values extends object> {
  readonly values: Values
  readonly dirty: boolean
  /** Something typed earlier and never sent was put back. */
  readonly restored: boolean
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void
  /** What a field component takes: `<TextField label={…} {...form.field('name')} />`. */
  readonly field: <Name extends keyof Values & string>(
    name: Name,
  ) => { name: Name; value: Values[Name]; onChange: (value: Values[Name]) => void }
  /** After it was sent: what is typed is now what is kept. */
  readonly settled: () => void
  readonly startAgain: () => void
}

/** With a draft key, what is typed is kept on this machine until it is sent. Never give one to a form with a password. */
export function useFormValues<Values extends object>(initial: Values, draftKey?: string): FormValues<Values> {
  const [draft] = useState(() => (draftKey ? readDraft<Values>(draftKey) : null))
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft }))
  const [dirty, setDirty] = useState(draft !== null)
  const [restored, setRestored] = useState(draft !== null)
  const workIsSaved = useUnsavedWork(dirty)

  useEffect(() => {
    if (dirty && draftKey) keepDraft(draftKey, values)
  }, [dirty, draftKey, values])

  const set: FormValues<Values>['set'] = (name, value) => {
    setValues(current => ({ ...current, [name]: value }))
    setDirty(true)
  }

  const forget = () => {
    if (draftKey) dropDraft(draftKey)
    workIsSaved()
    setDirty(false)
    setRestored(false)
  }

  return {
    values,
    dirty,
    restored,
    set,
    field: name => ({ name, value: values[name], onChange: value => set(name, value) }),
    settled: forget,
    startAgain: () => {
      forget()
      setValues(initial)
    },
  }
}
