import type { Actor, Author, Place } from './actor.ts'
import type { Db } from './database/connection.ts'
import type { OrganisationScope } from './database/tenancy.ts'
import type { Installation } from './installation.ts'
import type { Locale } from './i18n/catalogue.ts'

/** A line of the audit trail, written with the change it tells of. */
export interface AuditLine {
  /** Past participle after the kind of object: `unit.renamed`. */
  readonly what: string
  readonly object: { readonly kind: string; readonly id: string | null }
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
  /** Values that tell who somebody is: kept apart, so that an erasure can remove them and the seal still holds. */
  readonly personal?: Readonly<Record<string, unknown>>
  /** The member the personal values are about. */
  readonly subjectId?: string
}

/** Something that happened, for other rooms and jobs; dispatched after the commit, at least once. */
export interface Announcement {
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What an action works with: one transaction of one organisation, and who asks. */
export interface Context {
  readonly db: Db
  readonly scope: OrganisationScope
  readonly author: Author
  readonly now: Date
  readonly locale: Locale
  readonly requestId: string | null
  readonly installation: Installation
  /** Remembered and announced by the action; written in one statement just before the commit. */
  readonly remembered: AuditLine[]
  readonly announced: Announcement[]
}

/** An action on behalf of a member, as every staff request is. */
export interface MemberContext extends Context {
  readonly author: Actor
  readonly actor: Actor
  /** The place of what belongs to the whole organisation. */
  readonly organisationPlace: Place
}

export const remember = (context: Context, line: AuditLine): void => {
  context.remembered.push(line)
}

export const announce = (context: Context, announcement: Announcement): void => {
  context.announced.push(announcement)
}
