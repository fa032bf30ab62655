import type { Db } from '../database/connection.ts'
import type { OrganisationScope } from '../database/tenancy.ts'

const keptForDays = 30

/** Events long dispatched are of no use: what happened is in the audit trail. */
export async function forgetDispatchedEvents(db: Db, scope: OrganisationScope, now: Date): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('organisation_id', '=', scope.organisationId)
    .where('dispatched_at', '<', new Date(now.getTime() - keptForDays * 86_400_000))
    .execute()
}
