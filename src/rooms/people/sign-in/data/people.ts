import { newId } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'

export interface PersonRow {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly theme: 'auto' | 'light' | 'dark'
}

const columns = ['id', 'email', 'name', 'locale', 'theme'] as const

export async function findPerson(db: Db, id: string): Promise<PersonRow | null> {
  const query = db.selectFrom('identity.people').select(columns).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

export async function findPersonByEmail(db: Db, email: string): Promise<PersonRow | null> {
  const query = db.selectFrom('identity.people').select(columns).where('email', '=', email)
  return (await query.executeTakeFirst()) ?? null
}

export interface NewPerson {
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

export async function insertPerson(db: Db, person: NewPerson, now: Date): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('identity.people')
    .values({ id, ...person, created_at: now })
    .execute()
  return id
}

export type Preferences = Partial<Pick<PersonRow, 'locale' | 'theme' | 'name'>>

export async function updatePreferences(db: Db, id: string, preferences: Preferences): Promise<void> {
  if (Object.keys(preferences).length === 0) return
  await db.updateTable('identity.people').set(preferences).where('id', '=', id).execute()
}
