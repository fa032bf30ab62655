import { sql } from 'kysely'
import { Counter, Gauge, Histogram } from 'prom-client'
import type { Db } from '../database/connection.ts'
import { metrics } from '../metrics.ts'

export const jobsDone = new Counter({
  name: 'filrouge_jobs_total',
  help: 'Jobs worked on, by queue, work and outcome.',
  labelNames: ['queue', 'work', 'outcome'],
  registers: [metrics],
})

export const jobDuration = new Histogram({
  name: 'filrouge_job_duration_seconds',
  help: 'Time to do a job, by queue and work.',
  labelNames: ['queue', 'work'],
  buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
  registers: [metrics],
})

/** How many jobs wait, are being worked on or were given up: counted when somebody asks. */
export function watchJobs(database: Db): void {
  metrics.removeSingleMetric('filrouge_jobs')
  new Gauge({
    name: 'filrouge_jobs',
    help: 'Jobs that are not done, by queue and state.',
    labelNames: ['queue', 'state'],
    registers: [metrics],
    async collect() {
      const { rows } = await sql<{ queue: string; state: string; count: number }>`
        select name as queue, state::text as state, count(*) as count from pgboss.job
        where state in ('created', 'retry', 'active', 'failed') group by 1, 2`.execute(database)
      this.reset()
      for (const { queue, state, count } of rows) this.set({ queue, state }, count)
    },
  })
}
