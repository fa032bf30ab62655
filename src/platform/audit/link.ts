import { createHash } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { canonicalJson } from './canonical.ts'

/** Before the first link. */
export const origin = Buffer.alloc(32)

/**
 * An entry as the chain sees it. Times and jsonb are read as PostgreSQL writes them: a JavaScript date would hide a
 * changed microsecond, a JavaScript number a changed digit.
 */
export interface SealedEntry {
  readonly id: string
  readonly at: string
  readonly actor_member_id: string | null
  readonly actor_kind: Selectable<Tables['audit_entries']>['actor_kind']
  readonly what: string
  readonly object_kind: string
  readonly object_id: string | null
  readonly before: string | null
  readonly after: string | null
  readonly personal_digests: string
  readonly request_id: string | null
}

/** The columns of an entry of the table (or its alias) `e`, in the form that is hashed. */
export const sealedColumns = sql`e.id, ${microseconds('e.at')} as at, e.actor_member_id, e.actor_kind, e.what,
  e.object_kind, e.object_id, e.before::text as before, e.after::text as after,
  e.personal_digests::text as personal_digests, e.request_id`

/** A time to the microsecond, in UTC, whatever the session's settings. */
export function microseconds(column: string) {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

export interface Link {
  readonly organisationId: string
  readonly sequence: number
  readonly sealedAt: string
  readonly previousHash: Buffer
}

/** The hash that closes a link: all that was written, where it stands in the chain, and the hash before it. */
export const hashOf = ({ previousHash, ...link }: Link, entry: SealedEntry): Buffer =>
  createHash('sha256')
    .update(canonicalJson({ ...link, previousHash: previousHash.toString('hex'), entry }))
    .digest()
