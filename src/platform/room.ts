import type { Context } from './context.ts'
import type { Page } from './http/page.ts'
import type { Route } from './http/route.ts'
import type { Catalogue } from './i18n/catalogue.ts'
import type { Installation } from './installation.ts'

/** Work on one organisation, in one transaction, asked for by an announcement or by the clock. */
export interface Reaction {
  /** The kind of announcement it answers to. */
  readonly to: string
  readonly name: string
  readonly run: (context: Context, payload: Readonly<Record<string, unknown>>) => Promise<void>
}

/**
 * Work that speaks to the outside (mail, HTTP) or computes for long, asked for by an announcement: it holds no
 * transaction while it does, and opens its own where it reads and writes.
 */
export interface Errand {
  readonly to: string
  readonly name: string
  readonly run: (installation: Installation, work: ErrandWork) => Promise<void>
}

export interface ErrandWork {
  readonly organisationId: string
  readonly memberId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  /** No try will follow this one: what cannot be done is to be written down. */
  readonly lastTry: boolean
}

/** Work at regular times, run once for the whole installation. It fans out by itself where organisations matter. */
export interface ScheduledJob {
  readonly name: string
  /** Cron, UTC. */
  readonly schedule: string
  readonly run: (installation: Installation) => Promise<void>
}

/** What a room brings to the house. */
export interface Room {
  readonly name: string
  readonly messages: readonly Catalogue[]
  readonly routes?: readonly Route[]
  readonly pages?: readonly Page[]
  readonly reactions?: readonly Reaction[]
  readonly errands?: readonly Errand[]
  readonly jobs?: readonly ScheduledJob[]
}
