import type { MessageValues } from '#platform/i18n/translate.ts'

/** What was looked at, what was seen, and, when that is not well, what to do: three keys of the commands' catalogue. */
export interface Finding {
  readonly state: 'well' | 'attention' | 'broken'
  /** `database.version`: the sentence is `commands.doctor.database.version`, the advice the same with `.advice`. */
  readonly key: string
  readonly values?: MessageValues
}

const finding =
  (state: Finding['state']) =>
  (key: string, values?: MessageValues): Finding =>
    values ? { state, key, values } : { state, key }

export const well = finding('well')
export const attention = finding('attention')
export const broken = finding('broken')

export const reasonOf = (cause: unknown): string => {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0])
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message} (${reasonOf(cause.cause)})` : cause.message
}
