import type { Clock } from '#platform/clock.ts'
import { openPool, overPool } from '#platform/database/connection.ts'
import { pendingMigrations } from '#platform/database/migrate.ts'
import { checkRuntimeRole } from '#platform/database/runtime-role.ts'
import type pg from 'pg'
import type { InstallationDatabase } from '../installation-database.ts'
import { attention, broken, type Finding, reasonOf, well } from './finding.ts'

const oldest = 15
const clockTolerance = 2_000

/** Each question is asked even when another one could not be answered. */
export async function examineDatabase(database: InstallationDatabase, clock: Clock): Promise<Finding[]> {
  const pool = openPool(database.runtime, 1)
  try {
    const reached = await reach(pool)
    if (reached.state === 'broken') return [reached]
    const others = [role, collation, (asked: pg.Pool) => clocks(asked, clock)]
    const findings = [reached]
    for (const examine of others) findings.push(await asked(() => examine(pool)))
    findings.push(await asked(() => migrations(database)))
    return findings
  } finally {
    await pool.end()
  }
}

async function asked(examine: () => Promise<Finding>): Promise<Finding> {
  try {
    return await examine()
  } catch (cause) {
    return broken('database.failed', { reason: reasonOf(cause) })
  }
}

async function reach(pool: pg.Pool): Promise<Finding> {
  try {
    const { rows } = await pool.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    const { version = '?', number = 0 } = rows[0] ?? {}
    const enough = number >= oldest * 10_000
    return enough ? well('database.version', { version }) : broken('database.old', { version, oldest })
  } catch (cause) {
    return broken('database.unreachable', { reason: reasonOf(cause) })
  }
}

async function role(pool: pg.Pool): Promise<Finding> {
  try {
    await checkRuntimeRole(overPool(pool))
    return well('role.held')
  } catch (cause) {
    return broken('role.unbound', { reason: reasonOf(cause) })
  }
}

/** An upgrade of the system's language library can change the order of words under the indexes that rely on it. */
async function collation(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query<{ recorded: string | null; actual: string | null }>(
    `select datcollversion as recorded, pg_database_collation_actual_version(oid) as actual
      from pg_database where datname = current_database()`,
  )
  const { recorded = null, actual = null } = rows[0] ?? {}
  if (recorded === actual) return well('collation.same')
  return attention('collation.changed', { recorded: recorded ?? '?', actual: actual ?? '?' })
}

async function clocks(pool: pg.Pool, clock: Clock): Promise<Finding> {
  const before = clock.now().getTime()
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now')
  const after = clock.now().getTime()
  const there = rows[0]?.now.getTime() ?? 0
  const apart = Math.max(before - there, there - after, 0)
  const seconds = Math.round(apart / 1000)
  return apart > clockTolerance ? broken('clock.apart', { seconds }) : well('clock.together')
}

async function migrations({ runtime }: InstallationDatabase): Promise<Finding> {
  const pending = await pendingMigrations(runtime)
  if (pending.length === 0) return well('migrations.current')
  return attention('migrations.pending', { count: pending.length, names: pending.join(', ') })
}
