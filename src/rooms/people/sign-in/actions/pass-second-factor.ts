import { outsideOrganisations } from '#platform/database/tenancy.ts'
import { gone, unauthenticated } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { findCeremony, takeCeremony } from '../data/ceremonies.ts'
import { isKnownDevice } from '../data/known-devices.ts'
import { attempt } from './attempts.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { isSecondFactor } from './second-factor-code.ts'
import type { Visitor } from './visitor.ts'

const over = gone('people.sign-in.refusal.ceremony-over')

/** The second step: a code of the application, or one of the recovery codes. */
export async function passSecondFactor(
  visitor: Visitor,
  ceremonyToken: string,
  code: string,
): Promise<Result<OpenedSession>> {
  const { installation, now, address, deviceToken } = visitor
  const db = installation.database
  const digest = digestOf(ceremonyToken)
  const ceremony = await findCeremony(db, digest, 'second-factor', now)
  const personId = ceremony?.personId
  if (!personId) return refused(over)
  const tried = {
    on: `second-factor ${personId}`,
    address,
    knownDevice: deviceToken !== null && (await isKnownDevice(db, personId, digestOf(deviceToken))),
    deviceToken,
    everywhere: true,
    failure: unauthenticated('people.sign-in.refusal.wrong-code'),
  }
  const proved = await attempt(installation, now, tried, async () =>
    (await isSecondFactor(db, installation.secrets, personId, code, now)) ? personId : null,
  )
  if (!proved.ok) return proved
  return outsideOrganisations(db, async transaction => {
    if (!(await takeCeremony(transaction, digest, 'second-factor', now))) return refused(over)
    return done(await openSession(transaction, visitor, { personId, secondFactorPassed: true }))
  })
}
