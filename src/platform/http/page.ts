import type { Installation } from '../installation.ts'
import type { Locale } from '../i18n/catalogue.ts'

/** A visit of a public page: what a plain browser sends, parsed; no framework behind it. */
export interface Visit {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Fields of a posted form; a field sent several times keeps its last value. */
  readonly form: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
  readonly path: string
  readonly address: string
  readonly userAgent: string
  readonly locale: Locale
  readonly now: Date
  readonly requestId: string
  readonly installation: Installation
}

export interface CookieChange {
  readonly name: string
  /** Null removes it. */
  readonly value: string | null
  readonly maxAgeSeconds?: number
}

export type PageAnswer =
  | { readonly html: string; readonly status?: number; readonly cookies?: readonly CookieChange[] }
  | { readonly redirect: string; readonly cookies?: readonly CookieChange[] }
  | { readonly json: unknown; readonly status?: number; readonly cookies?: readonly CookieChange[] }

/** A page of the public door: server-rendered, forms posted then redirected (POST, 303, GET). */
export interface Page {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** How often one address may ask; counted in the database, for all processes together. */
  readonly limit?: { readonly requests: number; readonly windowSeconds: number }
  /** The body is JSON (a browser ceremony such as a passkey's) and is handed over in `form.json`. */
  readonly acceptsJson?: boolean
  readonly answer: (visit: Visit) => Promise<PageAnswer>
}
