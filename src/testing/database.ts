import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openPool, overPool, type ConnectionTarget, type Db } from '#platform/database/connection.ts'

export interface TestDatabase {
  /** As the runtime role, held by row-level security, as requests are. */
  readonly db: Db
  /** As the owner, to look behind the policies. */
  readonly owner: Db
  readonly runtimeTarget: ConnectionTarget
  readonly ownerTarget: ConnectionTarget
  readonly close: () => Promise<void>
}

/** A fresh migrated database, cloned from the template in some fifty milliseconds. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  const target = (user: string, database = name): ConnectionTarget => ({
    host: cluster.host,
    port: cluster.port,
    user,
    database,
  })
  const bootstrap = async (statement: string): Promise<void> => {
    const client = new pg.Client(target(cluster.bootstrapUser, 'postgres') as pg.ClientConfig)
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await bootstrap(
    `create database ${name} template ${cluster.template} strategy wal_log owner ${cluster.ownerUser}`,
  )
  const pools = [openPool(target(cluster.runtimeUser), 10), openPool(target(cluster.ownerUser), 3)] as const
  // Dropping the database by force ends connections that a pool believes idle; nobody is left to care.
  for (const pool of pools) pool.on('connect', client => client.on('error', () => {}))
  return {
    db: overPool(pools[0]),
    owner: overPool(pools[1]),
    runtimeTarget: target(cluster.runtimeUser),
    ownerTarget: target(cluster.ownerUser),
    close: async () => {
      await Promise.all(pools.map(pool => pool.end()))
      await bootstrap(`drop database ${name} with (force)`)
    },
  }
}
