import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { Role } from '../role.ts'

export interface HeldRole {
  readonly id: string
  readonly role: Role
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: readonly string[]
  readonly lastDay: string | null
  readonly ended: boolean
}

export type MemberState = 'invited' | 'active' | 'deactivated'

export interface MemberRecord {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: readonly string[]
  readonly state: MemberState
  readonly createdAt: Date
  readonly deactivatedAt: Date | null
  readonly erasedAt: Date | null
  readonly revision: number
  readonly roles: readonly HeldRole[]
  readonly invitedAt: Date | null
  readonly invitationExpiresAt: Date | null
}

/** A member with roles, unit and the invitation that still serves; `now` tells which roles are over. */
const records = ({ organisationId }: OrganisationScope, now: Date): RawBuilder<MemberRecord> => sql`
  select members.id, members.name, members.email, members.job_title as "jobTitle", members.unit_id as "unitId",
    home.name as "unitName", home.path as "unitPath", members.state, members.created_at as "createdAt",
    members.deactivated_at as "deactivatedAt", members.erased_at as "erasedAt", members.revision,
    coalesce(held.roles, '[]') as roles,
    invited.created_at as "invitedAt", invited.expires_at as "invitationExpiresAt"
  from members
  join organisation_profiles as profile on profile.organisation_id = members.organisation_id
  join units as home on home.organisation_id = members.organisation_id and home.id = members.unit_id
  left join lateral (
    select json_agg(json_build_object('id', given.id, 'role', given.role, 'unitId', given.unit_id,
        'unitName', place.name, 'unitPath', place.path, 'lastDay', given.last_day,
        'ended', coalesce(given.last_day < (${now}::timestamptz at time zone profile.time_zone)::date, false))
      order by given.created_at, given.id) as roles
    from member_roles as given
    join units as place on place.organisation_id = given.organisation_id and place.id = given.unit_id
    where given.organisation_id = members.organisation_id and given.member_id = members.id
  ) as held on true
  left join lateral (
    select created_at, expires_at from invitations
    where invitations.organisation_id = members.organisation_id and invitations.member_id = members.id
      and accepted_at is null and revoked_at is null
    order by created_at desc limit 1
  ) as invited on members.state = 'invited'
  where members.organisation_id = ${organisationId}` as RawBuilder<MemberRecord>

export async function findMember(
  db: Db,
  scope: OrganisationScope,
  id: string,
  now: Date,
): Promise<MemberRecord | null> {
  const { rows } = await sql<MemberRecord>`${records(scope, now)} and members.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function findStateByEmail(
  db: Db,
  { organisationId }: OrganisationScope,
  email: string,
): Promise<MemberState | null> {
  const row = await db
    .selectFrom('members')
    .select('state')
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email)
    .executeTakeFirst()
  return row?.state ?? null
}

export const listAllMembers = async (db: Db, scope: OrganisationScope, now: Date): Promise<MemberRecord[]> =>
  (await records(scope, now).execute(db)).rows

export interface MemberSearch {
  /** Only members of these units and below, or this one member. */
  readonly seenBy: { readonly unitIds: readonly string[]; readonly memberId: string }
  readonly search?: string | undefined
  readonly unitId?: string | undefined
  readonly role?: Role | undefined
  readonly state?: MemberState | undefined
}

export interface MemberPage {
  readonly cursor?: string | undefined
  readonly limit: number
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const matching = ({ seenBy, search, unitId, role, state }: MemberSearch): RawBuilder<unknown> => sql`
  members.erased_at is null and (home.path && ${seenBy.unitIds}::uuid[] or members.id = ${seenBy.memberId})
  and ${state === undefined ? sql`true` : sql`members.state = ${state}`}
  and ${unitId === undefined ? sql`true` : sql`${unitId}::uuid = any(home.path)`}
  and ${
    role === undefined
      ? sql`true`
      : sql`exists (select from member_roles as wanted where wanted.organisation_id = members.organisation_id
          and wanted.member_id = members.id and wanted.role = ${role})`
  }
  and ${
    search
      ? sql`unaccent(members.name || ' ' || members.email || ' ' || members.job_title)
          ilike unaccent(${like(search)})`
      : sql`true`
  }`

/**
 * By name, as a French reader sorts: accents and capitals do not count. The page is chosen first, so that roles and
 * invitations are looked up for those who are on it alone.
 */
export async function searchMembers(
  db: Db,
  scope: OrganisationScope,
  now: Date,
  search: MemberSearch,
  { cursor, limit }: MemberPage,
): Promise<{ members: MemberRecord[]; nextCursor: string | null; total: number }> {
  const [key, id] = cursor ? readCursor(cursor) : []
  const after = key === undefined || id === undefined ? sql`true` : sql`(${sortKey}, members.id) > (${key}, ${id}::uuid)`
  const found = sql`from members
    join units as home on home.organisation_id = members.organisation_id and home.id = members.unit_id
    where members.organisation_id = ${scope.organisationId} and ${matching(search)}`
  const { rows } = await sql<{ id: string; key: string }>`
    select members.id, ${sortKey} as key ${found} and ${after}
    order by key, members.id limit ${limit + 1}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    members: await findMembers(db, scope, now, shown),
    nextCursor: rows.length > limit && last ? writeCursor(last.key, last.id) : null,
    total: counted[0]?.total ?? 0,
  }
}

const sortKey = sql`lower(unaccent(members.name))`

/** In the order that was asked for. */
async function findMembers(
  db: Db,
  scope: OrganisationScope,
  now: Date,
  wanted: readonly { readonly id: string }[],
): Promise<MemberRecord[]> {
  const ids = wanted.map(one => one.id)
  const { rows } = await sql<MemberRecord>`
    ${records(scope, now)} and members.id = any(${ids}::uuid[])`.execute(db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

const writeCursor = (key: string, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** A cursor that was tampered with starts from the beginning. */
function readCursor(cursor: string): readonly [string, string] | [] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    return typeof key === 'string' && /^[0-9a-f-]{36}$/.test(String(id)) ? [key, String(id)] : []
  } catch {
    return []
  }
}
