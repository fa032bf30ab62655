import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface HistoryLine {
  readonly id: string
  readonly at: Date
  readonly what: string
  readonly actorKind: 'member' | 'api-key' | 'job' | 'machine' | 'public'
  readonly actorId: string | null
  readonly actorName: string | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

export interface HistoryPage {
  readonly cursor?: string | undefined
  readonly limit: number
}

type Values = Readonly<Record<string, unknown>>

/**
 * What was done to an object, latest first, with the names of those who did it. Personal values, kept apart by the
 * audit, come back in their place (`after.name`) as long as they were not erased.
 */
export async function historyOf(
  db: Db,
  { organisationId }: OrganisationScope,
  object: { readonly kind: string; readonly id: string },
  { cursor, limit }: HistoryPage,
): Promise<{ lines: HistoryLine[]; nextCursor: string | null }> {
  const [at, id] = cursor?.split('_') ?? []
  const rows = await db
    .selectFrom('audit_entries as entry')
    .leftJoin('members as actor', join =>
      join
        .onRef('actor.organisation_id', '=', 'entry.organisation_id')
        .onRef('actor.id', '=', 'entry.actor_member_id'),
    )
    .select(['entry.id', 'entry.at', 'entry.what', 'entry.actor_kind', 'entry.actor_member_id'])
    .select(['actor.name as actor_name', 'entry.before', 'entry.after'])
    .select(
      sql<Values | null>`(select jsonb_object_agg(field, value) from audit_personal_values as personal
        where personal.organisation_id = entry.organisation_id and personal.entry_id = entry.id)`.as('personal'),
    )
    .where('entry.organisation_id', '=', organisationId)
    .where('entry.object_kind', '=', object.kind)
    .where('entry.object_id', '=', object.id)
    .$if(at !== undefined && id !== undefined, query =>
      query.where(sql<boolean>`(entry.at, entry.id) < (${at}::timestamptz, ${id}::uuid)`),
    )
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    lines: shown.map(row => ({
      id: row.id,
      at: row.at,
      what: row.what,
      actorKind: row.actor_kind,
      actorId: row.actor_member_id,
      actorName: row.actor_name,
      before: withPersonal(row.before as Values | null, 'before.', row.personal),
      after: withPersonal(row.after as Values | null, 'after.', row.personal),
    })),
    nextCursor: rows.length > limit && last ? `${last.at.toISOString()}_${last.id}` : null,
  }
}

function withPersonal(values: Values | null, prefix: string, personal: Values | null): Values | null {
  const own = Object.entries(personal ?? {})
    .filter(([field]) => field.startsWith(prefix))
    .map(([field, value]) => [field.slice(prefix.length), value] as const)
  return values || own.length > 0 ? { ...values, ...Object.fromEntries(own) } : null
}
