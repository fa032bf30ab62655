import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config, ExternalDatabase } from '#platform/config.ts'
import type { ConnectionTarget } from '#platform/database/connection.ts'
import { startEmbedded } from '#platform/database/embedded/server.ts'
import { runtimeRole } from '#platform/database/roles.ts'
import { type DataLock, takeDataLock } from '#platform/data-directory/lock.ts'
import { readRunningServer, type RunningServer } from '#platform/data-directory/running-server.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'

/** The database of the installation, whether its server runs or not. */
export interface InstallationDatabase {
  readonly owner: ConnectionTarget | null
  readonly runtime: ConnectionTarget
  readonly runtimeRole: string
  /** The server that is running in the data directory, when there is one. */
  readonly running: RunningServer | undefined
  close(): Promise<void>
}

/**
 * Through the server that runs; without one, the command takes its place for as long as it lasts. Only a restoration
 * may begin an installation where there is none.
 */
export async function openInstallationDatabase(
  config: Config,
  { begin = false } = {},
): Promise<Result<InstallationDatabase>> {
  if (config.database.kind === 'external') return done(external(config.database))
  const folder = resolve(config.dataDirectory)
  if (!begin && !existsSync(join(folder, 'postgres'))) {
    return refused(conflict('commands.error.not-installed', { folder }))
  }
  const lock = takeDataLock(folder)
  if (lock.ok) return done(await startForCommand(lock.value))
  const running = readRunningServer(folder)
  if (!running?.database) return refused(conflict('commands.error.starting', lock.refusal.values))
  const { owner, runtime } = running.database
  return done({ owner, runtime, runtimeRole, running, close: () => Promise.resolve() })
}

/** Any number of processes may use it, with no data directory to hold or to ask. */
const external = ({ url, ownerUrl }: ExternalDatabase): InstallationDatabase => ({
  owner: ownerUrl === null ? null : { url: ownerUrl },
  runtime: { url },
  runtimeRole: decodeURIComponent(new URL(url).username),
  running: undefined,
  close: () => Promise.resolve(),
})

async function startForCommand(lock: DataLock): Promise<InstallationDatabase> {
  try {
    const server = await startEmbedded({ dataDirectory: lock.dataDirectory })
    return {
      owner: server.ownerConnection,
      runtime: server.runtimeConnection,
      runtimeRole,
      running: undefined,
      close: async () => {
        await server.stop()
        lock.release()
      },
    }
  } catch (cause) {
    lock.release()
    throw cause
  }
}
