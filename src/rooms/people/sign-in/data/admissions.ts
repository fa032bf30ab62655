import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'

/** What one query tells of whoever knocks at an organisation; null where the person is no member of it. */
export interface Knock {
  readonly sessionId: string | null
  readonly lastSeenAt: Date | null
  readonly onlyOrganisationId: string | null
  readonly keyId: string | null
  readonly keyReadOnly: boolean
  readonly personId: string
  readonly locale: Locale
  readonly memberId: string | null
  readonly active: boolean
  readonly rootUnitId: string
  readonly grants: readonly { readonly role: string; readonly unitId: string }[]
  readonly endedRoles: number
}

const memberColumns = (scope: OrganisationScope, now: Date) => sql`
  people.id as "personId", people.locale, members.id as "memberId",
  coalesce(memberships.active and members.state = 'active', false) as active,
  (select id from units where organisation_id = ${scope.organisationId} and parent_id is null) as "rootUnitId",
  coalesce(roles.grants, '[]') as grants, coalesce(roles.ended, 0)::int as "endedRoles"
  from identity.people
  cross join (select organisation_id, (${now}::timestamptz at time zone time_zone)::date as today
    from organisation_profiles where organisation_id = ${scope.organisationId}) as profile`

const memberJoins = sql`
  left join members on members.organisation_id = memberships.organisation_id and members.id = memberships.member_id
  left join lateral (
    select json_agg(json_build_object('role', role, 'unitId', unit_id))
        filter (where last_day is null or last_day >= profile.today) as grants,
      count(*) filter (where last_day < profile.today) as ended
    from member_roles where organisation_id = members.organisation_id and member_id = members.id
  ) as roles on true`

/** The session, its person, the member they are here and the roles that hold today: one round trip. */
export async function findKnockOfSession(
  db: Db,
  scope: OrganisationScope,
  tokenDigest: Buffer,
  now: Date,
): Promise<Knock | null> {
  const { rows } = await sql<Knock>`
    select sessions.id as "sessionId", sessions.last_seen_at as "lastSeenAt",
      sessions.only_organisation_id as "onlyOrganisationId", null as "keyId", false as "keyReadOnly",
      ${memberColumns(scope, now)}
    join identity.sessions on sessions.person_id = people.id
    left join identity.memberships on memberships.person_id = people.id
      and memberships.organisation_id = ${scope.organisationId}
    ${memberJoins}
    where sessions.token_digest = ${tokenDigest} and sessions.expires_at > ${now}`.execute(db)
  return rows[0] ?? null
}

export async function findKnockOfApiKey(
  db: Db,
  scope: OrganisationScope,
  tokenDigest: Buffer,
  now: Date,
): Promise<Knock | null> {
  const { rows } = await sql<Knock>`
    select null as "sessionId", api_keys.last_used_at as "lastSeenAt", null as "onlyOrganisationId",
      api_keys.id as "keyId", api_keys.scope = 'read' as "keyReadOnly",
      ${memberColumns(scope, now)}
    join identity.memberships on memberships.person_id = people.id
      and memberships.organisation_id = ${scope.organisationId}
    join api_keys on api_keys.organisation_id = memberships.organisation_id
      and api_keys.member_id = memberships.member_id
    ${memberJoins}
    where api_keys.token_digest = ${tokenDigest} and api_keys.expires_at > ${now}
      and api_keys.revoked_at is null`.execute(db)
  return rows[0] ?? null
}

export async function findRootUnitId(db: Db, scope: OrganisationScope): Promise<string> {
  const row = await db
    .selectFrom('units')
    .select('id')
    .where('organisation_id', '=', scope.organisationId)
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  return row.id
}
