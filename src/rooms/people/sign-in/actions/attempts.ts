import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { Installation } from '#platform/installation.ts'
import { tooMany, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { failureMemory, networkOf, secondsToWait, strangersLimit } from '../attempt-delay.ts'
import {
  countFailures,
  countStrangersFailures,
  forgetFailures,
  insertFailure,
  lockBudget,
  type Budget,
} from '../data/failures.ts'

export interface Attempt {
  /** What is tried, on whom: `password amelie@example.org`. Stored as a keyed digest. */
  readonly on: string
  readonly address: string
  readonly knownDevice: boolean
  /** The mark of a known device: each has its own budget, one that is shared does not slow down the others. */
  readonly deviceToken?: string | null
  /** Only whoever passed a first factor can try: failures from all addresses may then be counted together. */
  readonly everywhere?: boolean
  readonly failure: Refusal
}

/**
 * One try at a secret. It is counted as a failure before it is checked, so that a thousand at once are not one, and
 * forgiven when it succeeds. A stranger who fails slows that stranger down, never a device that is known.
 */
export async function attempt<Value>(
  installation: Installation,
  now: Date,
  tried: Attempt,
  verify: () => Promise<Value | null>,
): Promise<Result<Value>> {
  const budget: Budget = {
    personKey: installation.secrets.sign(tried.on),
    origin: originOf(tried),
    knownDevice: tried.knownDevice,
  }
  const wait = await reserve(installation, budget, tried.everywhere ?? false, now)
  if (wait) return refused(wait)
  const value = await verify()
  if (value === null) return refused(tried.failure)
  await forgetFailures(installation.database, budget)
  return done(value)
}

function originOf({ address, knownDevice, deviceToken }: Attempt): string {
  if (!knownDevice) return networkOf(address)
  return deviceToken ? `device ${digestOf(deviceToken).toString('base64url')}` : 'known'
}

/** Null when the attempt may be made; it is then counted already. */
const reserve = (
  installation: Installation,
  budget: Budget,
  everywhere: boolean,
  now: Date,
): Promise<Refusal | null> =>
  outsideOrganisations(installation.database, async db => {
    await lockBudget(db, budget)
    const since = new Date(now.getTime() - failureMemory)
    const { count, lastAt } = await countFailures(db, budget, since)
    const seconds = secondsToWait(count, lastAt, now)
    if (seconds > 0) return waitOf(seconds)
    if (everywhere && !budget.knownDevice) {
      const all = await countStrangersFailures(db, budget.personKey, since)
      if (all >= strangersLimit) return tooMany('people.sign-in.refusal.guessed-from-everywhere')
    }
    await insertFailure(db, budget, now)
    return null
  })

const waitOf = (seconds: number): Refusal =>
  seconds < 120
    ? tooMany('people.sign-in.refusal.wait', { seconds })
    : tooMany('people.sign-in.refusal.wait-minutes', { minutes: Math.ceil(seconds / 60) })
