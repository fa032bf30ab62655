export type MailState = 'kept' | 'sending' | 'sent' | 'failed'

/** A mail of the organisation, without its text. */
export interface StoredMail {
  readonly id: string
  readonly createdAt: string
  readonly recipient: string
  readonly locale: 'fr' | 'en'
  readonly subject: string
  readonly state: MailState
  readonly sentAt: string | null
  readonly failure: string | null
}
