import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss'
import { flushRemembered } from '../audit/flush.ts'
import type { Context } from '../context.ts'
import { inOrganisation } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import { reactionQueue } from './queues.ts'
import type { JobData, Work } from './work.ts'

/**
 * A reaction, in one transaction of its organisation that also closes the job: it happens once, even when the
 * process dies between the two. A job that somebody else has taken over meanwhile undoes what was done here.
 */
export async function runReaction(
  installation: Installation,
  boss: PgBoss,
  work: Work,
  job: JobWithMetadata<JobData>,
): Promise<void> {
  const { organisationId, memberId, payload } = job.data
  const reaction = named(work.reactions, job.data.work)
  const announced = await inOrganisation(installation.database, organisationId, async (db, scope) => {
    const context: Context = {
      db,
      scope,
      author: { kind: 'job', memberId },
      now: installation.clock.now(),
      locale: 'fr',
      requestId: null,
      installation,
      remembered: [],
      announced: [],
    }
    await reaction.run(context, payload)
    await flushRemembered(context)
    const attempt = { id: job.id, retryCount: job.retryCount }
    const closed = await boss.complete(reactionQueue, attempt, null, { db: fromKysely(db) })
    // The answer counts the jobs it closed; its published type is empty.
    if ((closed as { readonly affected?: number }).affected !== 1)
      throw new Error(`job ${job.id} was taken over by another process`)
    return context.announced.length > 0
  })
  if (announced) installation.wakeDispatcher()
}

export async function runErrand(
  installation: Installation,
  work: Work,
  job: JobWithMetadata<JobData>,
): Promise<void> {
  const { organisationId, memberId, payload } = job.data
  const lastTry = job.retryCount >= job.retryLimit
  await named(work.errands, job.data.work).run(installation, { organisationId, memberId, payload, lastTry })
}

export async function runScheduled(installation: Installation, work: Work, name: string): Promise<void> {
  await named(work.scheduled, name).run(installation)
}

/** A job of a room that is gone, or not here yet in a rolling update, fails and stays visible. */
function named<W>(works: ReadonlyMap<string, W>, name: string): W {
  const work = works.get(name)
  if (!work) throw new Error(`no room of this version knows the work ${name}`)
  return work
}
