import { newId } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'

export interface NewSession {
  readonly tokenDigest: Buffer
  readonly personId: string
  readonly onlyOrganisationId: string | null
  readonly secondFactorPassed: boolean
  readonly userAgent: string
  readonly address: string
  readonly expiresAt: Date
}

export interface SessionRow {
  readonly id: string
  readonly personId: string
  readonly onlyOrganisationId: string | null
  readonly userAgent: string
  readonly address: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

const columns = [
  'id',
  'person_id as personId',
  'only_organisation_id as onlyOrganisationId',
  'user_agent as userAgent',
  'address',
  'created_at as createdAt',
  'last_seen_at as lastSeenAt',
  'expires_at as expiresAt',
] as const

export async function insertSession(db: Db, session: NewSession, now: Date): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('identity.sessions')
    .values({
      id,
      token_digest: session.tokenDigest,
      person_id: session.personId,
      only_organisation_id: session.onlyOrganisationId,
      second_factor_passed: session.secondFactorPassed,
      user_agent: session.userAgent.slice(0, 300),
      address: session.address,
      created_at: now,
      last_seen_at: now,
      expires_at: session.expiresAt,
    })
    .execute()
  return id
}

export interface SessionOfPerson extends SessionRow {
  readonly locale: Locale
}

export async function findSessionByToken(
  db: Db,
  tokenDigest: Buffer,
  now: Date,
): Promise<SessionOfPerson | null> {
  const row = await db
    .selectFrom('identity.sessions')
    .innerJoin('identity.people', 'identity.people.id', 'identity.sessions.person_id')
    .select([
      'identity.sessions.id',
      'person_id as personId',
      'only_organisation_id as onlyOrganisationId',
      'user_agent as userAgent',
      'address',
      'identity.sessions.created_at as createdAt',
      'last_seen_at as lastSeenAt',
      'expires_at as expiresAt',
      'identity.people.locale',
    ])
    .where('token_digest', '=', tokenDigest)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

export async function findSession(db: Db, personId: string, sessionId: string): Promise<SessionRow | null> {
  const row = await db
    .selectFrom('identity.sessions')
    .select(columns)
    .where('person_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row ?? null
}

export const listSessionsOf = (db: Db, personId: string, now: Date): Promise<SessionRow[]> =>
  db
    .selectFrom('identity.sessions')
    .select(columns)
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute()

export async function touchSession(db: Db, id: string, now: Date, expiresAt: Date): Promise<void> {
  await db
    .updateTable('identity.sessions')
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where('id', '=', id)
    .execute()
}

export async function deleteSession(db: Db, personId: string, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('identity.sessions')
    .where('person_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

export async function deleteSessionByToken(db: Db, tokenDigest: Buffer): Promise<void> {
  await db.deleteFrom('identity.sessions').where('token_digest', '=', tokenDigest).execute()
}

/** Every session of the person, but the one that is kept. */
export async function deleteSessionsOf(db: Db, personId: string, keptId: string | null): Promise<number> {
  let query = db.deleteFrom('identity.sessions').where('person_id', '=', personId)
  if (keptId) query = query.where('id', '<>', keptId)
  return Number((await query.executeTakeFirst()).numDeletedRows)
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('identity.sessions').where('expires_at', '<=', now).execute()
}
