import { Counter, Histogram } from 'prom-client'
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
