import type { Queue } from 'pg-boss'

/** Three queues for all rooms: each one costs a poller, and a slow errand must not hold up reactions. */
export const reactionQueue = 'reactions'
export const errandQueue = 'errands'
export const scheduleQueue = 'schedule'

/** pg-boss passes its scheduled jobs through a queue of its own, and would make it at start without the right to. */
export const forwardingQueue = '__pgboss__send-it'

/** A job whose process died shows no sign of life: the next look, within two minutes, gives it to another. */
const signOfLifeSeconds = 30

const fortnight = 14 * 86_400

const afterFailure = { retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 }

export const queues: readonly Queue[] = [
  {
    name: reactionQueue,
    ...afterFailure,
    retryLimit: 8,
    heartbeatSeconds: signOfLifeSeconds,
    deleteAfterSeconds: fortnight,
  },
  {
    name: errandQueue,
    ...afterFailure,
    retryLimit: 10,
    heartbeatSeconds: signOfLifeSeconds,
    deleteAfterSeconds: fortnight,
  },
  {
    name: scheduleQueue,
    retryLimit: 0,
    heartbeatSeconds: signOfLifeSeconds,
    retentionSeconds: 600,
    deleteAfterSeconds: 86_400,
  },
]
