import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { Admission, Credentials, Gate, PersonSession } from '#platform/http/gate.ts'
import { forbidden, notFound, unauthenticated, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { publicCodeOfApiKey } from '../api-key.ts'
import { after, isDue, lifetimes } from '../credential-lifetime.ts'
import { findKnockOfApiKey, findKnockOfSession, type Knock } from '../data/admissions.ts'
import { touchApiKey } from '../data/api-keys.ts'
import { findOrganisationByCode, listOrganisationIdsOf } from '../data/memberships.ts'
import { findSessionByToken, touchSession } from '../data/sessions.ts'

const signedOut: Refusal = unauthenticated('people.sign-in.refusal.signed-out')

/** Recognises persons and members for every request. */
export const gate: Gate = { person, member, organisationOf }

async function person(db: Db, credentials: Credentials, now: Date): Promise<Result<PersonSession>> {
  if (!credentials.sessionToken)
    return refused(credentials.apiKey ? forbidden('people.sign-in.refusal.key-is-no-person') : signedOut)
  const session = await findSessionByToken(db, digestOf(credentials.sessionToken), now)
  if (!session) return refused(signedOut)
  if (isDue(session.lastSeenAt, now)) await touchSession(db, session.id, now, after(now, lifetimes.session))
  return done({ personId: session.personId, sessionId: session.id, locale: session.locale })
}

/** A key wins over a cookie: a program that sends one means it. */
async function member(
  db: Db,
  scope: OrganisationScope,
  credentials: Credentials,
  now: Date,
): Promise<Result<Admission>> {
  const { apiKey, sessionToken } = credentials
  const knock = apiKey
    ? await findKnockOfApiKey(db, scope, digestOf(apiKey), now)
    : sessionToken && (await findKnockOfSession(db, scope, digestOf(sessionToken), now))
  if (!knock) return refused(apiKey ? unauthenticated('people.sign-in.refusal.key-not-valid') : signedOut)
  const refusal = refusalOf(knock, scope)
  if (refusal) return refused(refusal)
  if (isDue(knock.lastSeenAt, now)) await remember(db, scope, knock, now)
  return done({ actor: actorOf(knock), rootUnitId: knock.rootUnitId, locale: knock.locale })
}

/** Whoever is no member learns nothing, not even that the organisation exists. */
function refusalOf(knock: Knock, scope: OrganisationScope): Refusal | null {
  if (!knock.memberId) return notFound('people.sign-in.refusal.no-such-organisation')
  if (knock.onlyOrganisationId && knock.onlyOrganisationId !== scope.organisationId)
    return forbidden('people.sign-in.refusal.session-limited')
  if (!knock.active) return forbidden('people.sign-in.refusal.member-deactivated')
  if (knock.grants.length === 0)
    return forbidden(
      knock.endedRoles > 0 ? 'people.sign-in.refusal.role-ended' : 'people.sign-in.refusal.no-role',
    )
  return null
}

function actorOf(knock: Knock): Actor {
  return {
    kind: knock.keyId ? 'api-key' : 'member',
    memberId: knock.memberId!,
    personId: knock.personId,
    grants: knock.grants,
    readOnly: knock.keyReadOnly,
  }
}

async function remember(db: Db, scope: OrganisationScope, knock: Knock, now: Date): Promise<void> {
  if (knock.keyId) await touchApiKey(db, scope, knock.keyId, now)
  else if (knock.sessionId) await touchSession(db, knock.sessionId, now, after(now, lifetimes.session))
}

async function organisationOf(db: Db, credentials: Credentials, now: Date): Promise<string | null> {
  if (credentials.apiKey) {
    const code = publicCodeOfApiKey(credentials.apiKey)
    return code ? ((await findOrganisationByCode(db, code))?.id ?? null) : null
  }
  if (!credentials.sessionToken) return null
  const session = await findSessionByToken(db, digestOf(credentials.sessionToken), now)
  if (!session) return null
  if (session.onlyOrganisationId) return session.onlyOrganisationId
  const organisations = await listOrganisationIdsOf(db, session.personId)
  return organisations.length === 1 ? organisations[0]! : null
}
