import type { ReactNode } from 'react'
import type { Locale } from '../i18n/catalogue.ts'
import { translator } from '../i18n/translate.ts'
import { publicPageMessages } from './messages.en.ts'

/** What was refused, in the reader's words: of the whole form, or of one field. */
export interface Fault {
  readonly field: string | null
  readonly sentence: string
}

export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'email' | 'password' | 'hidden'
  readonly value?: string | undefined
  readonly autoComplete: string
  readonly faults: readonly Fault[]
  readonly optional?: boolean
  readonly inputMode?: 'numeric'
  /** What the meter is called that shows, where scripts run, how strong the password is. */
  readonly strength?: string
}

/** A label, what helps to fill it, what is wrong with it, the input: in the order they are heard. */
export function Field({
  name,
  label,
  hint,
  type = 'text',
  value,
  autoComplete,
  faults,
  ...rest
}: FieldProps) {
  const own = faults.filter(fault => fault.field === name)
  const described = [hint && `${name}-hint`, own.length > 0 && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {own.length > 0 && (
        <span className="fault" id={`${name}-fault`}>
          {own.map(({ sentence }) => sentence).join(' ')}
        </span>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={!rest.optional}
        {...(type !== 'text' || rest.inputMode ? { autoCapitalize: 'none', spellCheck: false } : {})}
        {...(rest.inputMode && { inputMode: rest.inputMode, className: 'code' })}
        {...(described && { 'aria-describedby': described })}
        {...(own.length > 0 && { 'aria-invalid': true })}
        {...(rest.strength && { 'data-strength': `${name}-strength` })}
      />
      {rest.strength && <Strength id={`${name}-strength`} label={rest.strength} />}
    </div>
  )
}

const Strength = ({ id, label }: { readonly id: string; readonly label: string }) => (
  <div id={id} hidden>
    <meter min={0} max={4} low={2} high={3} optimum={4} value={0} aria-label={label} />
    <p className="strength" role="status" />
  </div>
)

/** All that was refused, before the form, each leading to its field. */
export function FaultSummary({
  locale,
  faults,
}: {
  readonly locale: Locale
  readonly faults: readonly Fault[]
}) {
  if (faults.length === 0) return null
  const say = translator(publicPageMessages, locale)
  return (
    <div className="summary" role="alert" aria-labelledby="faults" tabIndex={-1}>
      <h2 id="faults">{say('platform.page.faults')}</h2>
      <ul>
        {faults.map(({ field, sentence }) => (
          <li key={sentence}>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>
        ))}
      </ul>
    </div>
  )
}

export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <p className="notice" role="status">
    {children}
  </p>
)

export interface SubmitProps {
  readonly action: string
  readonly label: string
  readonly children?: ReactNode
  readonly kind?: 'main-action' | 'main-action second'
}

/** A form as browsers have always posted them. */
export const PostForm = ({ action, label, children, kind = 'main-action' }: SubmitProps) => (
  <form method="post" action={action} noValidate>
    {children}
    <button className={kind}>{label}</button>
  </form>
)
