import type { Installation } from '#platform/installation.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'

/** Who stands at the public door, not yet recognised: what their browser shows. */
export interface Visitor {
  readonly installation: Installation
  readonly now: Date
  readonly locale: Locale
  readonly address: string
  readonly userAgent: string
  /** The long-lived mark of this browser. */
  readonly deviceToken: string | null
  readonly sessionToken: string | null
}
