import { remember, type MemberContext } from '#platform/context.ts'
import type { Place } from '#platform/actor.ts'
import { newToken } from '#platform/id.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { writeApiKey } from '../api-key.ts'
import {
  findApiKeyRow,
  insertApiKey,
  listApiKeyRows,
  revokeApiKeyRow,
  type ApiKeyRow,
} from '../data/api-keys.ts'
import { maySeeEveryApiKey } from '../permissions.ts'

export const listApiKeys = ({ db, scope, actor, organisationPlace }: MemberContext): Promise<ApiKeyRow[]> =>
  listApiKeyRows(db, scope, maySeeEveryApiKey(actor, organisationPlace) ? null : actor.memberId)

/** A key stands at the root and belongs to its member. */
export async function placeOfApiKey(
  { db, scope, organisationPlace }: MemberContext,
  id: string,
): Promise<Place | null> {
  const key = await findApiKeyRow(db, scope, id)
  return key && { ...organisationPlace, memberId: key.memberId }
}

export interface NewKey {
  readonly label: string
  readonly scope: 'read' | 'write'
  readonly validDays: number
}

export async function createApiKey(
  context: MemberContext,
  { label, scope, validDays }: NewKey,
): Promise<Result<{ apiKey: ApiKeyRow; key: string }>> {
  const { db, now, actor, installation } = context
  const organisation = await installation.directory.byId(context.scope.organisationId)
  if (!organisation) throw new Error('an organisation at work is in the directory')
  const key = writeApiKey(organisation.publicCode, newToken())
  const expiresAt = new Date(now.getTime() + validDays * 86_400_000)
  const id = await insertApiKey(
    db,
    context.scope,
    { memberId: actor.memberId, label, scope, tokenDigest: digestOf(key), expiresAt },
    now,
  )
  remember(context, {
    what: 'api-key.created',
    object: { kind: 'api-key', id },
    after: { label, scope, expiresAt: expiresAt.toISOString() },
  })
  const apiKey = await findApiKeyRow(db, context.scope, id)
  if (!apiKey) throw new Error('the key just written is not there')
  return done({ apiKey, key })
}

export async function revokeApiKey(context: MemberContext, id: string): Promise<Result<ApiKeyRow>> {
  const { db, scope, now } = context
  const key = await findApiKeyRow(db, scope, id)
  if (!key || key.revokedAt) return refused(conflict('people.sign-in.refusal.key-already-revoked'))
  await revokeApiKeyRow(db, scope, id, now)
  remember(context, {
    what: 'api-key.revoked',
    object: { kind: 'api-key', id },
    before: { label: key.label, scope: key.scope },
  })
  return done({ ...key, revokedAt: now })
}
