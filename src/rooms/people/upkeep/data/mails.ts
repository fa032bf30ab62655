import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { MailState, StoredMail } from '../mail.ts'
import { readCursor } from './cursor.ts'


interface MailPage {
  readonly state?: MailState | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const columns = ['id', 'created_at', 'recipient', 'locale', 'subject', 'state', 'sent_at', 'failure'] as const

/** Latest first. */
export async function mailPage(
  db: Db,
  { organisationId }: OrganisationScope,
  { state, cursor, limit }: MailPage,
): Promise<{ items: StoredMail[]; nextCursor: string | null }> {
  const [, at, id] = readCursor(cursor)
  const rows = await db
    .selectFrom('mails')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .$if(state !== undefined, query => query.where('state', '=', state!))
    .$if(at !== undefined, query => query.where(sql<boolean>`(created_at, id) < (${at}::timestamptz, ${id}::uuid)`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(present)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? `${last.createdAt}_${last.id}` : null }
}

export async function findMail(
  db: Db,
  { organisationId }: OrganisationScope,
  id: string,
): Promise<(StoredMail & { readonly text: string; readonly html: string; readonly holdsLink: boolean }) | null> {
  const row = await db
    .selectFrom('mails')
    .select([...columns, 'text_body', 'html_body', 'holds_link'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...present(row), text: row.text_body, html: row.html_body, holdsLink: row.holds_link } : null
}

/** False when it has left meanwhile. */
export async function markForSending(db: Db, { organisationId }: OrganisationScope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'sending', failure: null })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('state', 'in', ['kept', 'failed'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

interface MailRow {
  readonly id: string
  readonly created_at: Date
  readonly recipient: string
  readonly locale: string
  readonly subject: string
  readonly state: MailState
  readonly sent_at: Date | null
  readonly failure: string | null
}

const present = (row: MailRow): StoredMail => ({
  id: row.id,
  createdAt: row.created_at.toISOString(),
  recipient: row.recipient,
  locale: row.locale === 'en' ? 'en' : 'fr',
  subject: row.subject,
  state: row.state,
  sentAt: row.sent_at?.toISOString() ?? null,
  failure: row.failure,
})
