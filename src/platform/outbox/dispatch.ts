import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { fromKysely, type JobInsert, type PgBoss } from 'pg-boss'
import type { Db } from '../database/connection.ts'
import { inOrganisation, type OrganisationScope } from '../database/tenancy.ts'
import { eachOrganisation } from '../jobs/each-organisation.ts'
import { errandQueue, reactionQueue } from '../jobs/queues.ts'
import type { JobData, Work } from '../jobs/work.ts'

const batchSize = 500

interface Event {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly actor_member_id: string | null
}

/** Turns what was announced in all organisations into jobs. Answers how many events it took. */
export async function dispatchAll(database: Db, boss: PgBoss, work: Work, now: () => Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select organisations_with_waiting_events as id from organisations_with_waiting_events()`.execute(database)
  let taken = 0
  const dispatchOne = async (id: string): Promise<void> => {
    let batch: number
    do {
      batch = await inOrganisation(database, id, (db, scope) => dispatchBatch(db, scope, boss, work, now()))
      taken += batch
    } while (batch === batchSize)
  }
  await eachOrganisation(
    rows.map(({ id }) => id),
    dispatchOne,
  )
  return taken
}

/**
 * The jobs and the mark on the event are one transaction; a job's id comes from its event, so that dispatching an
 * event again (a restored outbox) makes no second job. Several processes take different events.
 */
async function dispatchBatch(
  db: Db,
  { organisationId }: OrganisationScope,
  boss: PgBoss,
  work: Work,
  now: Date,
): Promise<number> {
  const events = await db
    .selectFrom('outbox')
    .select(['id', 'kind', 'payload', 'actor_member_id'])
    .where('organisation_id', '=', organisationId)
    .where('dispatched_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(batchSize)
    .forUpdate()
    .skipLocked()
    .execute()
  if (events.length === 0) return 0
  const connection = { db: fromKysely(db), returnId: false }
  const jobs = (queue: keyof ReturnType<Work['answering']>): JobInsert[] =>
    events.flatMap(event => work.answering(event.kind)[queue].map(name => jobOf(organisationId, event, name)))
  const [reactions, errands] = [jobs('reactions'), jobs('errands')]
  if (reactions.length > 0) await boss.insert(reactionQueue, reactions, connection)
  if (errands.length > 0) await boss.insert(errandQueue, errands, connection)
  await db
    .updateTable('outbox')
    .set({ dispatched_at: now })
    .where('organisation_id', '=', organisationId)
    .where(
      'id',
      'in',
      events.map(({ id }) => id),
    )
    .execute()
  return events.length
}

function jobOf(organisationId: string, event: Event, name: string): JobInsert<JobData> {
  return {
    id: derivedId(event.id, name),
    data: {
      organisationId,
      work: name,
      kind: event.kind,
      payload: event.payload as JobData['payload'],
      memberId: event.actor_member_id,
    },
  }
}

/** The same id for the same event and work, always (UUID version 8: made by a method of our own). */
export function derivedId(eventId: string, name: string): string {
  const bytes = createHash('sha256').update(`${eventId} ${name}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
