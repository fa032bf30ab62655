import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Author } from '../actor.ts'
import type { Context } from '../context.ts'
import { conflict, invalid } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'

/** A creation that may be sent twice: the key its client chose, and what it asks. */
export interface RepeatableRequest {
  readonly key: string
  readonly endpoint: string
  /** Whatever makes it the same request: parameters and body, parsed. */
  readonly content: unknown
}

export interface KeptAnswer {
  readonly status: number
  readonly answer: unknown
}

type Held = Pick<Context, 'db' | 'scope' | 'now' | 'author'>

/**
 * At the beginning of the transaction: the answer already given to this key, or null when the work is to be done.
 * The key stays locked until the transaction ends, so that of two at once only one works.
 */
export async function recallAnswer(
  { db, scope, author }: Held,
  request: RepeatableRequest,
): Promise<Result<KeptAnswer | null>> {
  const lockName = `${scope.organisationId} ${request.key}`
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${lockName}, 20260042)) as locked`.execute(db)
  if (!rows[0]!.locked) return refused(conflict('platform.idempotency.refusal.under-way'))
  const known = await db
    .selectFrom('idempotency_keys')
    .select(['endpoint', 'request_digest', 'status', 'answer'])
    .where('organisation_id', '=', scope.organisationId)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (!known) return done(null)
  const same = known.endpoint === request.endpoint && known.request_digest.equals(digestOf(author, request))
  if (!same) return refused(invalid('platform.idempotency.refusal.other-request'))
  return done({ status: known.status, answer: known.answer })
}

/** At the end of the transaction that did the work, beside what it wrote. */
export async function keepAnswer(
  { db, scope, now, author }: Held,
  request: RepeatableRequest,
  { status, answer }: KeptAnswer,
): Promise<void> {
  await db
    .insertInto('idempotency_keys')
    .values({
      organisation_id: scope.organisationId,
      key: request.key,
      endpoint: request.endpoint,
      request_digest: digestOf(author, request),
      status,
      answer: JSON.stringify(answer),
      created_at: now,
    })
    .execute()
}

export const keptForHours = 48

/** Forgets the answers that no client will ask for again. */
export async function forgetOldAnswers(
  { db, scope }: Pick<Context, 'db' | 'scope'>,
  now: Date,
): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('organisation_id', '=', scope.organisationId)
    .where('created_at', '<', new Date(now.getTime() - keptForHours * 3_600_000))
    .execute()
}

/** Of the same person: what an answer shows depends on who asks. */
const digestOf = ({ memberId }: Author, { endpoint, content }: RepeatableRequest): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([memberId, endpoint, content ?? null]))
    .digest()
