import { newId } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface ApiKeyRow {
  readonly id: string
  readonly memberId: string
  readonly memberName: string
  readonly label: string
  readonly scope: 'read' | 'write'
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

const keysOf = (db: Db, scope: OrganisationScope) =>
  db
    .selectFrom('api_keys')
    .innerJoin('members', join =>
      join
        .onRef('members.organisation_id', '=', 'api_keys.organisation_id')
        .onRef('members.id', '=', 'api_keys.member_id'),
    )
    .select([
      'api_keys.id',
      'api_keys.member_id as memberId',
      'members.name as memberName',
      'label',
      'scope',
      'api_keys.created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_at as lastUsedAt',
      'revoked_at as revokedAt',
    ])
    .where('api_keys.organisation_id', '=', scope.organisationId)

export const listApiKeyRows = (
  db: Db,
  scope: OrganisationScope,
  memberId: string | null,
): Promise<ApiKeyRow[]> => {
  const keys = keysOf(db, scope).orderBy('api_keys.created_at', 'desc')
  return (memberId ? keys.where('api_keys.member_id', '=', memberId) : keys).execute()
}

export async function findApiKeyRow(
  db: Db,
  scope: OrganisationScope,
  id: string,
): Promise<ApiKeyRow | null> {
  return (await keysOf(db, scope).where('api_keys.id', '=', id).executeTakeFirst()) ?? null
}

export interface NewApiKey {
  readonly memberId: string
  readonly label: string
  readonly scope: 'read' | 'write'
  readonly tokenDigest: Buffer
  readonly expiresAt: Date
}

export async function insertApiKey(
  db: Db,
  scope: OrganisationScope,
  key: NewApiKey,
  now: Date,
): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('api_keys')
    .values({
      organisation_id: scope.organisationId,
      id,
      member_id: key.memberId,
      label: key.label,
      scope: key.scope,
      token_digest: key.tokenDigest,
      created_at: now,
      expires_at: key.expiresAt,
    })
    .execute()
  return id
}

export async function revokeApiKeyRow(
  db: Db,
  scope: OrganisationScope,
  id: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

export async function touchApiKey(db: Db, scope: OrganisationScope, id: string, now: Date): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ last_used_at: now })
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .execute()
}
