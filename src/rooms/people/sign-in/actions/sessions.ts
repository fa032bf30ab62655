import type { PersonContext } from '#platform/http/route.ts'
import { forbidden, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { listOrganisationsOf, type OrganisationOfPerson } from '../data/memberships.ts'
import { listPasskeyRows } from '../data/passkeys.ts'
import { findPasswordHash } from '../data/passwords.ts'
import { findPerson, updatePreferences, type PersonRow, type Preferences } from '../data/people.ts'
import { countRecoveryCodes, findSecondFactor } from '../data/second-factors.ts'
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  listSessionsOf,
  type SessionRow,
} from '../data/sessions.ts'

export interface CurrentSession {
  readonly person: PersonRow
  readonly session: SessionRow
  readonly organisations: readonly OrganisationOfPerson[]
  readonly credentials: {
    readonly password: boolean
    readonly secondFactor: boolean
    readonly recoveryCodesLeft: number
    readonly passkeys: number
  }
}

export async function readSession({
  db,
  person: { personId, sessionId },
  now,
}: PersonContext): Promise<CurrentSession> {
  const person = await findPerson(db, personId)
  const session = await findSession(db, personId, sessionId)
  if (!person || !session) throw new Error('the session was admitted and is not there')
  const organisations = await listOrganisationsOf(db, personId, now)
  const only = session.onlyOrganisationId
  const factor = await findSecondFactor(db, personId)
  return {
    person,
    session,
    organisations: only ? organisations.filter(({ id }) => id === only) : organisations,
    credentials: {
      password: (await findPasswordHash(db, personId)) !== null,
      secondFactor: factor?.confirmed ?? false,
      recoveryCodesLeft: await countRecoveryCodes(db, personId),
      passkeys: (await listPasskeyRows(db, personId)).length,
    },
  }
}

export async function changePreferences(
  context: PersonContext,
  preferences: Preferences,
): Promise<Result<CurrentSession>> {
  const { db, person } = context
  const session = await findSession(db, person.personId, person.sessionId)
  if (session?.onlyOrganisationId && preferences.name !== undefined)
    return refused(forbidden('people.sign-in.refusal.session-limited'))
  await updatePreferences(db, person.personId, preferences)
  return done(await readSession(context))
}

export interface ListedSession extends SessionRow {
  readonly current: boolean
}

/** A limited session knows of itself only. */
export async function listSessions({ db, person, now }: PersonContext): Promise<ListedSession[]> {
  const sessions = await listSessionsOf(db, person.personId, now)
  const listed = sessions.map(session => ({ ...session, current: session.id === person.sessionId }))
  const own = listed.find(({ current }) => current)
  return own?.onlyOrganisationId ? [own] : listed
}

export async function closeSession(
  context: PersonContext,
  sessionId: string,
): Promise<Result<Record<string, never>>> {
  const visible = (await listSessions(context)).some(({ id }) => id === sessionId)
  if (!visible) return refused(notFound('people.sign-in.refusal.no-such-session'))
  await deleteSession(context.db, context.person.personId, sessionId)
  return done({})
}

export async function closeOtherSessions(context: PersonContext): Promise<Result<{ closed: number }>> {
  const { db, person } = context
  const session = await findSession(db, person.personId, person.sessionId)
  if (session?.onlyOrganisationId) return refused(forbidden('people.sign-in.refusal.session-limited'))
  return done({ closed: await deleteSessionsOf(db, person.personId, person.sessionId) })
}
