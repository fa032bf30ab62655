import { ConfigurationError, type Config } from '../config.ts'
import { type ConnectionTarget, openPool, overPool, type Db } from '../database/connection.ts'
import { startEmbedded } from '../database/embedded/server.ts'
import { migrate, pendingMigrations } from '../database/migrate.ts'
import { prepareJobs } from '../jobs/prepare.ts'
import { checkRuntimeRole } from '../database/runtime-role.ts'
import { runtimeRole } from '../database/roles.ts'
import type { SocketConnection } from '../database/embedded/server.ts'
import type pg from 'pg'

export interface OpenDatabase {
  readonly db: Db
  readonly pool: pg.Pool
  readonly runtimeTarget: ConnectionTarget
  /** Null for a process that was not given the owner and cannot migrate. */
  readonly ownerTarget: ConnectionTarget | null
  readonly runtimeRole: string
  /** The private socket, for the commands of this machine; null when the database is another machine's. */
  readonly embedded: { readonly owner: SocketConnection; readonly runtime: SocketConnection } | null
  /** Settles if the embedded server ends by itself. */
  readonly lost: Promise<unknown>
  readonly close: () => Promise<void>
}

const poolSize = 16

/** Opens the configured database, brought up to date, as a role that row-level security holds. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const opened = config.database.kind === 'embedded' ? await openEmbedded(config) : openExternal(config)
  try {
    await bringUpToDate(opened)
    await checkRuntimeRole(opened.db)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function openEmbedded(config: Config): Promise<OpenDatabase> {
  const server = await startEmbedded({ dataDirectory: config.dataDirectory })
  const pool = openPool(server.runtimeConnection, poolSize)
  return {
    db: overPool(pool),
    pool,
    runtimeTarget: server.runtimeConnection,
    ownerTarget: server.ownerConnection,
    runtimeRole,
    embedded: { owner: server.ownerConnection, runtime: server.runtimeConnection },
    lost: server.exited,
    close: async () => {
      await pool.end()
      await server.stop()
    },
  }
}

function openExternal(config: Config): OpenDatabase {
  if (config.database.kind !== 'external') throw new TypeError('not an external database')
  const { url, ownerUrl } = config.database
  const pool = openPool({ url }, poolSize)
  return {
    db: overPool(pool),
    pool,
    runtimeTarget: { url },
    ownerTarget: ownerUrl ? { url: ownerUrl } : null,
    runtimeRole: decodeURIComponent(new URL(url).username),
    embedded: null,
    lost: new Promise(() => {}),
    close: () => pool.end(),
  }
}

async function bringUpToDate({ ownerTarget, runtimeTarget, runtimeRole: role }: OpenDatabase): Promise<void> {
  if (ownerTarget) {
    await migrate(ownerTarget, role, { beforeUnlocking: () => prepareJobs(ownerTarget, role) })
    return
  }
  const pending = await pendingMigrations(runtimeTarget)
  if (pending.length > 0)
    throw new ConfigurationError([
      `DATABASE_OWNER_URL is missing, and the database waits for ${pending.join(', ')}: ` +
        'give the role that owns the database, at least for this start.',
    ])
}
