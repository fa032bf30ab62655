import { randomBytes } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { AuditLine, Context } from '../context.ts'
import { newId } from '../id.ts'
import { personalDigest } from './personal-digest.ts'

/** How much of each queue is written: the queues stay whole for whoever asks, after the commit, what happened. */
const written = new WeakMap<Context, { readonly lines: number; readonly announcements: number }>()

/**
 * Writes what the action remembered and announced, in one statement: the last one before the commit. A second
 * call writes only what was added since.
 */
export async function flushRemembered(context: Context): Promise<void> {
  const already = written.get(context) ?? { lines: 0, announcements: 0 }
  const lines = context.remembered.slice(already.lines)
  const announcements = context.announced.slice(already.announcements)
  written.set(context, { lines: context.remembered.length, announcements: context.announced.length })
  if (lines.length === 0 && announcements.length === 0) return
  const entryIds = orderedIds(context.now, lines.length)
  const personal = lines.map((line, index) => personalValues(line, entryIds[index]!))
  const inserts: RawBuilder<unknown>[] = []
  if (lines.length > 0)
    inserts.push(
      insertEntries(
        context,
        lines.map((line, index) => entryOf(line, entryIds[index]!, personal[index]!)),
      ),
    )
  if (personal.some(values => values.length > 0)) inserts.push(insertPersonal(context, personal.flat()))
  if (announcements.length > 0) {
    const ids = orderedIds(context.now, announcements.length)
    inserts.push(
      insertEvents(
        context,
        announcements.map((event, index) => ({ id: ids[index]!, ...event })),
      ),
    )
  }
  const last = inserts.pop()!
  const before = inserts.map((insert, index) => sql`${sql.ref(`part_${index}`)} as (${insert})`)
  await (before.length > 0 ? sql`with ${sql.join(before)} ${last}` : last).execute(context.db)
}

/** Ids of one moment are random among themselves; sorted, they keep the order in which things were remembered. */
const orderedIds = (now: Date, count: number): string[] =>
  Array.from({ length: count }, () => newId(now)).sort()

interface PersonalValue {
  readonly entry_id: string
  readonly field: string
  readonly salt: string
  readonly value: unknown
  readonly subject_id: string | null
  readonly digest: string
}

function personalValues({ personal = {}, subjectId: subject }: AuditLine, entryId: string): PersonalValue[] {
  const subjectId = subject ?? null
  return Object.entries(personal).map(([field, given]) => {
    const salt = randomBytes(16)
    const value = JSON.parse(JSON.stringify(given ?? null)) as unknown
    return {
      entry_id: entryId,
      field,
      salt: salt.toString('hex'),
      value,
      subject_id: subjectId,
      digest: personalDigest(salt, value, subjectId),
    }
  })
}

const entryOf = (line: AuditLine, id: string, personal: readonly PersonalValue[]) => ({
  id,
  what: line.what,
  object_kind: line.object.kind,
  object_id: line.object.id,
  before: line.before ?? null,
  after: line.after ?? null,
  personal_digests: Object.fromEntries(personal.map(({ field, digest }) => [field, digest])),
})

const insertEntries = (context: Context, entries: readonly object[]): RawBuilder<unknown> => sql`
  insert into audit_entries (organisation_id, id, at, actor_member_id, actor_kind, what, object_kind, object_id,
    before, after, personal_digests, request_id)
  select ${context.scope.organisationId}::uuid, id, ${context.now}::timestamptz, ${context.author.memberId}::uuid,
    ${context.author.kind}::text, what, object_kind, object_id, before, after, personal_digests,
    ${context.requestId}::text
  from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as line (id uuid, what text, object_kind text,
    object_id uuid, before jsonb, after jsonb, personal_digests jsonb)`

const insertPersonal = (context: Context, values: readonly object[]): RawBuilder<unknown> => sql`
  insert into audit_personal_values (organisation_id, entry_id, field, salt, value, subject_id)
  select ${context.scope.organisationId}::uuid, entry_id, field, decode(salt, 'hex'), coalesce(value, 'null'),
    subject_id
  from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as line (entry_id uuid, field text, salt text,
    value jsonb, subject_id uuid)`

const insertEvents = (context: Context, events: readonly object[]): RawBuilder<unknown> => sql`
  insert into outbox (organisation_id, id, at, kind, payload, actor_member_id)
  select ${context.scope.organisationId}::uuid, id, ${context.now}::timestamptz, kind, payload,
    ${context.author.memberId}::uuid
  from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as line (id uuid, kind text, payload jsonb)`
