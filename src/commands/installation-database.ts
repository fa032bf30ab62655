import type { Config } from '#platform/config.ts'
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

/** Through the server that runs; without one, the command takes its place for as long as it lasts. */
export async function openInstallationDatabase(config: Config): Promise<Result<InstallationDatabase>> {
  const lock = takeDataLock(config.dataDirectory)
  const running = lock.ok ? undefined : readRunningServer(config.dataDirectory)
  if (config.database.kind === 'external') {
    const { url, ownerUrl } = config.database
    return done({
      owner: ownerUrl === null ? null : { url: ownerUrl },
      runtime: { url },
      runtimeRole: decodeURIComponent(new URL(url).username),
      running,
      close: () => Promise.resolve(lock.ok ? lock.value.release() : undefined),
    })
  }
  if (lock.ok) return done(await startForCommand(lock.value))
  if (!running?.database) {
    return refused(conflict('commands.error.starting', lock.refusal.values))
  }
  return done({
    owner: running.database.owner,
    runtime: running.database.runtime,
    runtimeRole,
    running,
    close: () => Promise.resolve(),
  })
}

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
