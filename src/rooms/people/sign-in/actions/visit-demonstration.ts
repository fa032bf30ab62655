import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { Installation } from '#platform/installation.ts'
import { forbidden } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { findDemonstrationGuide } from '../data/demonstration.ts'
import { findSessionByToken } from '../data/sessions.ts'
import { isFirstRun } from './first-run.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import type { Visitor } from './visitor.ts'

/** Makes the demonstration when it is not there yet. What it is made of is no business of this room. */
export type PrepareDemonstration = (installation: Installation) => Promise<unknown>

export const hasDemonstration = async ({ installation, now }: Visitor): Promise<boolean> =>
  (await findDemonstrationGuide(installation.database, now)) !== null

/**
 * The session is held to the demonstration. On an installation in use, strangers have no business in it: only
 * whoever is signed in visits.
 */
export async function visitDemonstration(
  visitor: Visitor,
  prepare: PrepareDemonstration | null,
): Promise<Result<{ session: OpenedSession; publicCode: string }>> {
  const { installation, sessionToken, now } = visitor
  const { database } = installation
  const signedIn = sessionToken && (await findSessionByToken(database, digestOf(sessionToken), now))
  if (!signedIn && !(await isFirstRun(installation)))
    return refused(forbidden('people.sign-in.refusal.already-founded'))
  if (!(await hasDemonstration(visitor))) await prepare?.(installation)
  const guide = await findDemonstrationGuide(database, now)
  if (!guide) return refused({ code: 'people.sign-in.refusal.demonstration-not-ready', status: 503 })
  const { personId, organisationId, publicCode } = guide
  const session = await outsideOrganisations(database, db =>
    openSession(db, visitor, { personId, onlyOrganisationId: organisationId, secondFactorPassed: false }),
  )
  return done({ session, publicCode })
}
