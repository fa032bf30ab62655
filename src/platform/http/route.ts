import type { Permission, Place } from '../actor.ts'
import type { MemberContext } from '../context.ts'
import type { Endpoint, InputOf, PresentedBy } from '../contract/endpoint.ts'
import type { Db } from '../database/connection.ts'
import type { Installation } from '../installation.ts'
import type { Locale } from '../i18n/catalogue.ts'
import type { Result } from '../result.ts'
import type { PersonSession } from './gate.ts'

/** A file to hand over, for endpoints that answer with bytes instead of JSON. */
export interface Download {
  readonly name: string
  readonly mediaType: string
  readonly body: Buffer | NodeJS.ReadableStream
}

export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * An endpoint of members, read as a list of guarantees: who may, where the object stands, what is done.
 * `place` answers null when there is no such object in this organisation: 404, whoever asks. When it answers
 * several (a move), the permission must hold at each.
 */
export interface MemberRoute<E extends Endpoint = Endpoint> {
  readonly kind: 'member'
  readonly endpoint: E
  readonly may: Permission
  readonly place: (context: MemberContext, input: InputOf<E>) => Promise<Place | readonly Place[] | null>
  readonly act: (
    context: MemberContext,
    input: InputOf<E>,
    file: Upload | null,
  ) => Promise<Result<PresentedBy<E> | Download>>
}

export interface PersonContext {
  readonly db: Db
  readonly person: PersonSession
  readonly now: Date
  readonly locale: Locale
  readonly address: string
  readonly userAgent: string
  readonly requestId: string
  readonly installation: Installation
}

/** An endpoint about oneself: the permission is to be signed in. */
export interface PersonRoute<E extends Endpoint = Endpoint> {
  readonly kind: 'person'
  readonly endpoint: E
  /** The action opens short transactions of its own: it hashes between them, or remembers what it refused. */
  readonly ownTransactions?: boolean
  readonly act: (context: PersonContext, input: InputOf<E>) => Promise<Result<PresentedBy<E>>>
}

export type Route = MemberRoute | PersonRoute

type MemberGuarantees<E extends Endpoint> = Omit<MemberRoute<E>, 'kind' | 'endpoint'>

export const memberRoute = <E extends Endpoint & { readonly access: 'member' }>(
  endpoint: E,
  guarantees: MemberGuarantees<E>,
): Route => ({ kind: 'member', endpoint, ...guarantees }) as unknown as MemberRoute

export const personRoute = <E extends Endpoint & { readonly access: 'person' }>(
  endpoint: E,
  act: PersonRoute<E>['act'],
): Route => ({ kind: 'person', endpoint, act }) as unknown as PersonRoute

/** Like `personRoute`, with `context.db` outside of any transaction: nothing slow may hold a connection. */
export const personWork = <E extends Endpoint & { readonly access: 'person' }>(
  endpoint: E,
  act: PersonRoute<E>['act'],
): Route => ({ kind: 'person', endpoint, act, ownTransactions: true }) as unknown as PersonRoute

/** The place of what belongs to the organisation as a whole. */
export const wholeOrganisation = async (context: MemberContext): Promise<Place> => context.organisationPlace
