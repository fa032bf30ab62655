import type { Locale } from '../i18n/catalogue.ts'

/** What a room gives to say by mail; the layout is the platform's. */
export interface MailWords {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly button?: { readonly label: string; readonly url: string }
  /** Under the button, in small: until when it works, what to do when it was not asked for. */
  readonly note?: string
  /** Who writes, above the title; the product when absent. */
  readonly sender?: string
}

export interface Mail {
  readonly to: string
  /** The recipient's language; the words are already in it. */
  readonly locale: Locale
  readonly words: MailWords
}

/** A mail as it is stored and sent. */
export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}
