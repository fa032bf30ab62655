import { inOrganisation } from '../database/tenancy.ts'
import { forgetOldCounters } from '../http/rate-limit.ts'
import { forgetOldAnswers } from '../idempotency/answers.ts'
import type { Installation } from '../installation.ts'
import { forgetDeliveredMails } from '../mail/deliver-personal.ts'
import { forgetDispatchedEvents } from '../outbox/forget.ts'
import { eachOrganisation } from './each-organisation.ts'

/** Every night: what was kept for a while only. */
export async function forgetWhatIsOver({ database, clock }: Installation): Promise<void> {
  const now = clock.now()
  await forgetOldCounters(database, now)
  await forgetDeliveredMails(database, now)
  const organisations = await database.selectFrom('identity.organisations').select('id').execute()
  await eachOrganisation(
    organisations.map(({ id }) => id),
    id =>
      inOrganisation(database, id, async (db, scope) => {
        await forgetOldAnswers({ db, scope }, now)
        await forgetDispatchedEvents(db, scope, now)
      }),
  )
}
