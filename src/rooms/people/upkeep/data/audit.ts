import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { TrailFilter, TrailLine } from '../trail.ts'
import { readCursor } from './cursor.ts'

type Values = Record<string, unknown>


export interface TrailPage {
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Latest first. A cursor that this function did not make is as good as none. */
export async function trailPage(
  db: Db,
  scope: OrganisationScope,
  filter: TrailFilter,
  { cursor, limit }: TrailPage,
): Promise<{ items: TrailLine[]; nextCursor: string | null }> {
  const [, at, id] = readCursor(cursor)
  const rows = await lines(db, scope, filter)
    .$if(at !== undefined, query => query.where(sql<boolean>`(e.at, e.id) < (${at}::timestamptz, ${id}::uuid)`))
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(present)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? `${last.at}_${last.id}` : null }
}

/** Oldest first, at most so many and one more, which says that there are too many. */
export async function trailForExport(
  db: Db,
  scope: OrganisationScope,
  filter: TrailFilter,
  most: number,
): Promise<TrailLine[]> {
  const rows = await lines(db, scope, filter)
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(most + 1)
    .execute()
  return rows.map(present)
}

function lines(db: Db, { organisationId }: OrganisationScope, filter: TrailFilter) {
  const { objectKind, objectId, memberId, what, from, to } = filter
  return db
    .selectFrom('audit_entries as e')
    .leftJoin('members as actor', join =>
      join.onRef('actor.organisation_id', '=', 'e.organisation_id').onRef('actor.id', '=', 'e.actor_member_id'),
    )
    .leftJoin('audit_seals as seal', join =>
      join.onRef('seal.organisation_id', '=', 'e.organisation_id').onRef('seal.entry_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.at', 'e.what', 'e.actor_kind', 'e.actor_member_id', 'actor.name as actor_name'])
    .select(['e.object_kind', 'e.object_id', 'e.before', 'e.after', 'e.personal_digests', 'seal.sequence'])
    .select(
      sql<Values | null>`(select jsonb_object_agg(field, value) from audit_personal_values as personal
        where personal.organisation_id = e.organisation_id and personal.entry_id = e.id)`.as('personal'),
    )
    .where('e.organisation_id', '=', organisationId)
    .$if(objectKind !== undefined, query => query.where('e.object_kind', '=', objectKind!))
    .$if(objectId !== undefined, query => query.where('e.object_id', '=', objectId!))
    .$if(memberId !== undefined, query => query.where('e.actor_member_id', '=', memberId!))
    .$if(what !== undefined, query => query.where(sql<boolean>`starts_with(e.what, ${what})`))
    .$if(from !== undefined, query => query.where('e.at', '>=', new Date(`${from}T00:00:00Z`)))
    .$if(to !== undefined, query => query.where(sql<boolean>`e.at < (${to}::date + 1)::timestamp at time zone 'UTC'`))
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const present = (row: Row): TrailLine => ({
  id: row.id,
  at: row.at.toISOString(),
  what: row.what,
  actorKind: row.actor_kind,
  actorId: row.actor_member_id,
  actorName: row.actor_name,
  objectKind: row.object_kind,
  objectId: row.object_id,
  before: row.before as Values | null,
  after: row.after as Values | null,
  personal: { ...erased(row.personal_digests), ...row.personal },
  sequence: row.sequence,
})

/** The digests remember which values there were. */
const erased = (digests: unknown): Values => Object.fromEntries(Object.keys(digests as object).map(field => [field, null]))
