import { PgBoss, type ConstructorOptions } from 'pg-boss'
import type { Logger } from 'pino'
import { clientConfig, type ConnectionTarget } from '../database/connection.ts'

/** Three connections of its own: jobs must not wait for a pool that requests have taken whole. */
const connections = 3

const connectionOf = (target: ConnectionTarget): ConstructorOptions => {
  const { connectionString, host, port, user, database } = clientConfig(target)
  return connectionString
    ? { connectionString }
    : { host: host!, port: port!, user: user as string, database: database! }
}

/** pg-boss as the runtime role: it works, and leaves the schema to the owner. */
export function bossAtWork(target: ConnectionTarget, log: Logger): PgBoss {
  const boss = new PgBoss({
    ...connectionOf(target),
    application_name: 'filrouge-jobs',
    max: connections,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', error => log.error({ err: error }, 'the job queue failed'))
  boss.on('warning', warning => log.warn({ warning }, 'the job queue warns'))
  return boss
}

/** pg-boss as the owner: it makes its schema and stops. */
export const bossOfOwner = (target: ConnectionTarget): PgBoss =>
  new PgBoss({
    ...connectionOf(target),
    application_name: 'filrouge-jobs-owner',
    max: 1,
    supervise: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
