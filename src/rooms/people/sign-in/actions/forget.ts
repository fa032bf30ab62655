import type { Installation } from '#platform/installation.ts'
import { failureMemory } from '../attempt-delay.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { deleteExpiredCeremonies } from '../data/ceremonies.ts'
import { deleteOldFailures } from '../data/failures.ts'
import { deleteUnusedDevices } from '../data/known-devices.ts'
import { deleteExpiredLinks } from '../data/personal-links.ts'
import { deleteExpiredSessions } from '../data/sessions.ts'

/** What serves no more is removed: addresses and attempts are personal data, too. */
export async function forgetWhatIsOver({ database, clock }: Installation): Promise<void> {
  const now = clock.now()
  await deleteExpiredSessions(database, now)
  await deleteExpiredCeremonies(database, now)
  await deleteExpiredLinks(database, now)
  await deleteOldFailures(database, after(now, -failureMemory))
  await deleteUnusedDevices(database, after(now, -lifetimes.device))
}
