import type { Db } from '#platform/database/connection.ts'

export type CeremonyKind = 'second-factor' | 'passkey-registration' | 'passkey-sign-in' | 'oidc'

export interface NewCeremony {
  readonly tokenDigest: Buffer
  readonly kind: CeremonyKind
  readonly personId: string | null
  readonly state: Readonly<Record<string, string | boolean | null>>
  readonly expiresAt: Date
}

export interface Ceremony {
  readonly personId: string | null
  readonly state: Readonly<Record<string, string | boolean | null>>
}

export async function insertCeremony(db: Db, ceremony: NewCeremony): Promise<void> {
  await db
    .insertInto('identity.ceremonies')
    .values({
      token_digest: ceremony.tokenDigest,
      kind: ceremony.kind,
      person_id: ceremony.personId,
      state: JSON.stringify(ceremony.state),
      expires_at: ceremony.expiresAt,
    })
    .execute()
}

export async function findCeremony(
  db: Db,
  tokenDigest: Buffer,
  kind: CeremonyKind,
  now: Date,
): Promise<Ceremony | null> {
  const row = await db
    .selectFrom('identity.ceremonies')
    .select(['person_id as personId', 'state'])
    .where('token_digest', '=', tokenDigest)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return (row as Ceremony | undefined) ?? null
}

/** Ends the ceremony; of two requests that bring the same token, one gets it. */
export async function takeCeremony(
  db: Db,
  tokenDigest: Buffer,
  kind: CeremonyKind,
  now: Date,
): Promise<Ceremony | null> {
  const row = await db
    .deleteFrom('identity.ceremonies')
    .where('token_digest', '=', tokenDigest)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .returning(['person_id as personId', 'state'])
    .executeTakeFirst()
  return (row as Ceremony | undefined) ?? null
}

export async function deleteCeremoniesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('identity.ceremonies').where('person_id', '=', personId).execute()
}

export async function deleteExpiredCeremonies(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('identity.ceremonies').where('expires_at', '<=', now).execute()
}
