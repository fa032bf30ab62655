import type { Db } from '#platform/database/connection.ts'

export type LinkPurpose = 'sign-in' | 'password'

export interface NewPersonalLink {
  readonly tokenDigest: Buffer
  readonly personId: string
  readonly purpose: LinkPurpose
  readonly expiresAt: Date
}

export async function insertPersonalLink(db: Db, link: NewPersonalLink, now: Date): Promise<void> {
  await db
    .insertInto('identity.personal_links')
    .values({
      token_digest: link.tokenDigest,
      person_id: link.personId,
      purpose: link.purpose,
      created_at: now,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** Whose link it is, while it can still be used; looking does not use it. */
export async function findPersonalLink(
  db: Db,
  tokenDigest: Buffer,
  purpose: LinkPurpose,
  now: Date,
): Promise<string | null> {
  const row = await db
    .selectFrom('identity.personal_links')
    .select('person_id')
    .where('token_digest', '=', tokenDigest)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** In one statement, so that of two that come together only one uses it. */
export async function usePersonalLink(
  db: Db,
  tokenDigest: Buffer,
  purpose: LinkPurpose,
  now: Date,
): Promise<string | null> {
  const row = await db
    .updateTable('identity.personal_links')
    .set({ used_at: now })
    .where('token_digest', '=', tokenDigest)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id ?? null
}

export async function deletePersonalLinks(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('identity.personal_links').where('person_id', '=', personId).execute()
}

export async function deleteExpiredLinks(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('identity.personal_links').where('expires_at', '<=', now).execute()
}
