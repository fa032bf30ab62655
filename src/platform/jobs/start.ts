import type { JobWithMetadata, PgBoss } from 'pg-boss'
import type { ConnectionTarget } from '../database/connection.ts'
import type { Installation } from '../installation.ts'
import { deliverPersonalMails } from '../mail/deliver-personal.ts'
import { dispatchAll } from '../outbox/dispatch.ts'
import type { Room } from '../room.ts'
import { bossAtWork } from './boss.ts'
import { jobDuration, jobsDone, watchJobs } from './metrics.ts'
import { startPulse } from './pulse.ts'
import { errandQueue, reactionQueue, scheduleQueue } from './queues.ts'
import { runErrand, runReaction, runScheduled } from './run.ts'
import { workOf, type JobData, type Work } from './work.ts'

export interface RunningJobs {
  /** Something was announced in this process: dispatch now, without waiting for the next look. */
  wake(): void
  /** Takes nothing more, finishes the work in hand within the time given, and hands back the rest. */
  stop(patienceMilliseconds?: number): Promise<void>
}

/** Other processes announce too, and nobody tells us: a look every two seconds. */
const lookEvery = 2000

export async function startJobs(
  installation: Installation,
  rooms: readonly Room[],
  runtime: ConnectionTarget,
): Promise<RunningJobs> {
  const { database, clock, log } = installation
  const work = workOf(rooms)
  const boss = bossAtWork(runtime, log)
  await boss.start()
  watchJobs(database)
  await keepSchedules(boss, work)
  const workers = await startWorkers(installation, boss, work)
  const dispatching = startPulse(lookEvery, async () => {
    try {
      const taken = await dispatchAll(database, boss, work, () => clock.now())
      if (taken > 0) for (const worker of workers) boss.notifyWorker(worker)
    } catch (error) {
      log.error({ err: error }, 'announcements could not be dispatched; trying again')
    }
  })
  const mailing = startPulse(lookEvery, () => deliverPersonalMails(installation))
  return {
    wake: () => {
      dispatching.wake()
      mailing.wake()
    },
    stop: async (patience = 8000) => {
      await Promise.all([dispatching.stop(), mailing.stop()])
      await boss.stop({ graceful: true, timeout: patience })
    },
  }
}

async function startWorkers(installation: Installation, boss: PgBoss, work: Work): Promise<string[]> {
  const options = { includeMetadata: true, pollingIntervalSeconds: 2, localConcurrency: 2 } as const
  const each =
    (queue: string, run: (job: JobWithMetadata<JobData>) => Promise<void>) =>
    async ([job]: JobWithMetadata<JobData>[]): Promise<void> =>
      job && measured(installation, queue, job, run)
  return Promise.all([
    boss.work<JobData, void, typeof options>(
      reactionQueue,
      options,
      each(reactionQueue, job => runReaction(installation, boss, work, job)),
    ),
    boss.work<JobData, void, typeof options>(
      errandQueue,
      options,
      each(errandQueue, job => runErrand(installation, work, job)),
    ),
    boss.work<JobData, void, typeof options>(
      scheduleQueue,
      options,
      each(scheduleQueue, job => runScheduled(installation, work, job.data.work)),
    ),
  ])
}

async function measured(
  { log }: Installation,
  queue: string,
  job: JobWithMetadata<JobData>,
  run: (job: JobWithMetadata<JobData>) => Promise<void>,
): Promise<void> {
  const labels = { queue, work: job.data.work }
  const finished = jobDuration.startTimer(labels)
  try {
    await run(job)
    jobsDone.inc({ ...labels, outcome: 'done' })
  } catch (error) {
    const outcome = job.retryCount < job.retryLimit ? 'retried' : 'failed'
    jobsDone.inc({ ...labels, outcome })
    log.error({ err: error, job: job.id, attempt: job.retryCount + 1, ...labels }, `a job ${outcome}`)
    throw error
  } finally {
    finished()
  }
}

/** The schedules are those of this version: new ones are added, changed ones changed, others end. */
async function keepSchedules(boss: PgBoss, work: Work): Promise<void> {
  for (const { key } of await boss.getSchedules(scheduleQueue))
    if (!work.scheduled.has(key)) await boss.unschedule(scheduleQueue, key)
  for (const { name, schedule } of work.scheduled.values())
    await boss.schedule(scheduleQueue, schedule, { work: name }, { key: name, tz: 'UTC' })
}
