import { getConstructionPlans } from 'pg-boss'

/** The SQL of the job queue's tables, without the transaction it brings: a restoration has one around it. */
export const jobTablesConstruction = (): string =>
  getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '')
