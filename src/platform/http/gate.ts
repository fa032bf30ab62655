import type { Actor } from '../actor.ts'
import type { Db } from '../database/connection.ts'
import type { OrganisationScope } from '../database/tenancy.ts'
import type { Locale } from '../i18n/catalogue.ts'
import type { Result } from '../result.ts'

/** What a request shows of who sends it. */
export interface Credentials {
  readonly sessionToken: string | null
  readonly apiKey: string | null
}

/** A signed-in person, whatever the organisation. */
export interface PersonSession {
  readonly personId: string
  readonly sessionId: string
  readonly locale: Locale
}

export interface Admission {
  readonly actor: Actor
  readonly rootUnitId: string
  readonly locale: Locale
}

/** Recognises people and members; written by the room that owns the identity tables. */
export interface Gate {
  person(db: Db, credentials: Credentials, now: Date): Promise<Result<PersonSession>>
  /** Inside the transaction of the organisation, so that what it read still holds when the action writes. */
  member(db: Db, scope: OrganisationScope, credentials: Credentials, now: Date): Promise<Result<Admission>>
  /** The organisation meant by a request that names none: the key's, or the person's only one. */
  organisationOf(db: Db, credentials: Credentials, now: Date): Promise<string | null>
}
