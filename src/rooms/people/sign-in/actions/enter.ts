import { outsideOrganisations } from '#platform/database/tenancy.ts'
import { newToken } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { insertCeremony } from '../data/ceremonies.ts'
import { findSecondFactor } from '../data/second-factors.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import type { Visitor } from './visitor.ts'

/** What a first proof gives: the session, or the question of the second factor. */
export type Entry =
  | { readonly step: 'signed-in'; readonly session: OpenedSession }
  | { readonly step: 'second-factor'; readonly ceremonyToken: string }

/** A password or a link proved the person: whoever uses a second factor is asked for it now. */
export async function enterAfterFirstProof(db: Db, visitor: Visitor, personId: string): Promise<Entry> {
  const factor = await findSecondFactor(db, personId)
  if (!factor?.confirmed)
    return {
      step: 'signed-in',
      session: await openSession(db, visitor, { personId, secondFactorPassed: false }),
    }
  const ceremonyToken = newToken()
  await insertCeremony(db, {
    tokenDigest: digestOf(ceremonyToken),
    kind: 'second-factor',
    personId,
    state: {},
    expiresAt: after(visitor.now, lifetimes.ceremony),
  })
  return { step: 'second-factor', ceremonyToken }
}

export const enterInOwnTransaction = (visitor: Visitor, personId: string): Promise<Entry> =>
  outsideOrganisations(visitor.installation.database, db => enterAfterFirstProof(db, visitor, personId))
