import type { Db } from '#platform/database/connection.ts'
import { newToken } from '#platform/id.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { hasKnownDevices, isKnownDevice, saveKnownDevice } from '../data/known-devices.ts'
import { findPerson } from '../data/people.ts'
import { deleteSessionByToken, insertSession } from '../data/sessions.ts'
import { sendNewSignInMail } from './mails.ts'
import type { Visitor } from './visitor.ts'

export interface Opening {
  readonly personId: string
  /** Set when an organisation's identity provider vouched for the person: the session is worth nothing elsewhere. */
  readonly onlyOrganisationId?: string
  readonly secondFactorPassed: boolean
}

export interface OpenedSession {
  readonly personId: string
  readonly sessionToken: string
  readonly deviceToken: string
}

const wellFormed = /^[A-Za-z0-9_-]{43}$/

/** In the transaction of what proved the person. A former session of the same browser ends. */
export async function openSession(db: Db, visitor: Visitor, opening: Opening): Promise<OpenedSession> {
  const { now, address, userAgent } = visitor
  const sessionToken = newToken()
  const shown = visitor.deviceToken
  const deviceToken = shown && wellFormed.test(shown) ? shown : newToken()
  const { personId } = opening
  const device = deviceDigest(deviceToken, opening)
  if (visitor.sessionToken) await deleteSessionByToken(db, digestOf(visitor.sessionToken))
  await insertSession(
    db,
    {
      tokenDigest: digestOf(sessionToken),
      personId,
      onlyOrganisationId: opening.onlyOrganisationId ?? null,
      secondFactorPassed: opening.secondFactorPassed,
      userAgent,
      address,
      expiresAt: after(now, lifetimes.session),
    },
    now,
  )
  const known = await isKnownDevice(db, personId, device)
  if (!known && (await hasKnownDevices(db, personId))) await tell(db, visitor, personId)
  await saveKnownDevice(db, personId, device, now)
  return { personId, sessionToken, deviceToken }
}

/**
 * Where an organisation's provider vouched for the person, the device is known through it alone: whoever chooses the
 * provider would otherwise pass for a device of the person's when passwords and codes are tried.
 */
const deviceDigest = (deviceToken: string, { onlyOrganisationId }: Opening): Buffer =>
  digestOf(onlyOrganisationId ? `${deviceToken} ${onlyOrganisationId}` : deviceToken)

async function tell(db: Db, visitor: Visitor, personId: string): Promise<void> {
  const person = await findPerson(db, personId)
  if (person) await sendNewSignInMail(db, visitor, person)
}
