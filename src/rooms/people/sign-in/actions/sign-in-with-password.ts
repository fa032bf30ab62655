import { unauthenticated } from '#platform/refusal.ts'
import type { Result } from '#platform/result.ts'
import { done } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { findCandidate } from '../data/sign-in-candidates.ts'
import { attempt } from './attempts.ts'
import { enterInOwnTransaction, type Entry } from './enter.ts'
import { isPassword } from './hashing.ts'
import type { Visitor } from './visitor.ts'

/** The refusal is the same for a wrong password and an unknown address, and takes as long. */
export async function signInWithPassword(
  visitor: Visitor,
  email: string,
  password: string,
): Promise<Result<Entry>> {
  const { installation, now, address, deviceToken } = visitor
  const candidate = await findCandidate(
    installation.database,
    email,
    deviceToken ? digestOf(deviceToken) : null,
  )
  const proved = await attempt(
    installation,
    now,
    {
      on: `password ${email}`,
      address,
      knownDevice: candidate.knownDevice,
      deviceToken,
      failure: unauthenticated('people.sign-in.refusal.wrong-password'),
    },
    async () => ((await isPassword(candidate.hash, password)) ? candidate.personId : null),
  )
  if (!proved.ok) return proved
  return done(await enterInOwnTransaction(visitor, proved.value))
}
