import { digestOf } from '#platform/secrets.ts'
import { listOrganisationsOf, type OrganisationOfPerson } from '../data/memberships.ts'
import { deleteSessionByToken, findSessionByToken } from '../data/sessions.ts'
import type { Visitor } from './visitor.ts'

/** The organisations that this session opens; null for a browser that is not signed in. */
export async function organisationsAtHome({
  installation,
  sessionToken,
  now,
}: Visitor): Promise<readonly OrganisationOfPerson[] | null> {
  const { database } = installation
  const session = sessionToken && (await findSessionByToken(database, digestOf(sessionToken), now))
  if (!session) return null
  const organisations = await listOrganisationsOf(database, session.personId, now)
  const only = session.onlyOrganisationId
  return only ? organisations.filter(({ id }) => id === only) : organisations
}

export async function signOut({ installation, sessionToken }: Visitor): Promise<void> {
  if (sessionToken) await deleteSessionByToken(installation.database, digestOf(sessionToken))
}

/** With nothing that a second sign-in would add: a session held to one organisation may still become a full one. */
export async function isFullySignedIn({ installation, sessionToken, now }: Visitor): Promise<boolean> {
  const session =
    sessionToken && (await findSessionByToken(installation.database, digestOf(sessionToken), now))
  return Boolean(session && !session.onlyOrganisationId)
}
