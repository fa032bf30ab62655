import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import { conflict, invalid } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'

const digest = (endpoint: string, input: unknown): Buffer =>
  createHash('sha256').update(endpoint).update(JSON.stringify(input)).digest()

/**
 * The answer already given under this key: a creation sent twice happens once. The same key for something else is
 * refused; so is a twin that is still under way, which waits here for the first one's commit.
 */
export async function recallAnswer(
  { db, scope, now }: Context,
  endpoint: string,
  key: string,
  input: unknown,
): Promise<Result<unknown> | null> {
  const request_digest = digest(endpoint, input)
  const kept = await db
    .insertInto('idempotency_keys')
    .values({
      organisation_id: scope.organisationId,
      key,
      endpoint,
      request_digest,
      status: 0,
      answer: 'null',
      created_at: now,
    })
    .onConflict(conflicting => conflicting.columns(['organisation_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (kept) return null
  const earlier = await db
    .selectFrom('idempotency_keys')
    .select(['request_digest', 'status', 'answer'])
    .where('organisation_id', '=', scope.organisationId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!earlier || earlier.status === 0) return refused(conflict('platform.refusal.under-way'))
  if (!earlier.request_digest.equals(request_digest))
    return refused(invalid('platform.refusal.key-used-for-something-else'))
  return done(earlier.answer)
}

export async function keepAnswer({ db, scope }: Context, key: string, answer: unknown): Promise<void> {
  await db
    .updateTable('idempotency_keys')
    .set({ status: 201, answer: JSON.stringify(answer) })
    .where('organisation_id', '=', scope.organisationId)
    .where('key', '=', key)
    .execute()
}
