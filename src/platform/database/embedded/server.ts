import { mkdirSync, realpathSync } from 'node:fs'
import { createDatabaseRoles, databaseName, ownerRole, runtimeRole } from '../roles.ts'
import { embeddedBinaries } from './binaries.ts'
import { bootstrapRole, clusterOwner, prepareCluster } from './cluster.ts'
import { operatingUser } from './operating-user.ts'
import { type Exit, startPostmaster } from './postmaster.ts'
import { clearPreviousPostmaster } from './previous-postmaster.ts'
import { reachableSocketFolder, socketPort } from './socket-folder.ts'

/** What `pg` takes to connect through the private socket; there is no password. */
export interface SocketConnection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export interface EmbeddedServer {
  /** `18.4` */
  readonly version: string
  readonly pid: number
  /** The system user the server runs as, or its number; undefined when it is ours. */
  readonly runsAs: string | undefined
  /** Migrates and owns. */
  readonly ownerConnection: SocketConnection
  /** Serves requests, under row-level security. */
  readonly runtimeConnection: SocketConnection
  /** Superuser: creates roles, and databases for tests. The application never uses it. */
  readonly bootstrapConnection: SocketConnection
  /** Settles when the server ends for whatever reason: without `stop()`, that is an accident. */
  readonly exited: Promise<Exit>
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Hold its lock (`#platform/data-directory/lock.ts`) before coming here; a test's private folder needs none. */
  readonly dataDirectory: string
  /** No fsync: for tests, whose data nobody will miss. */
  readonly forgetful?: boolean
  readonly settings?: Readonly<Record<string, string>>
  readonly onLog?: (line: string) => void
}

/** Unix socket only: nothing listens on the network, whatever the machine's firewall says. */
const always = {
  listen_addresses: '',
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  port: String(socketPort),
  lc_messages: 'C',
  log_timezone: 'UTC',
  timezone: 'UTC',
}
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(options.dataDirectory, { recursive: true })
  const dataDirectory = realpathSync(options.dataDirectory)
  const user = operatingUser(clusterOwner(dataDirectory))
  const binaries = embeddedBinaries(user)
  const folder = await prepareCluster(dataDirectory, binaries, user, options.forgetful ? ['--no-sync'] : [])
  await clearPreviousPostmaster(folder)
  const postmaster = await startPostmaster(binaries, user, {
    folder,
    settings: { ...always, ...(options.forgetful ? forgetful : {}), ...options.settings },
    onLog: options.onLog,
  })
  const socket = reachableSocketFolder(folder)
  const stop = async (): Promise<void> => {
    await postmaster.stop()
    socket.dispose()
  }
  const as = (role: string, database: string): SocketConnection => {
    return { host: socket.host, port: socketPort, user: role, database }
  }
  try {
    await createDatabaseRoles(database => as(bootstrapRole, database))
  } catch (cause) {
    await stop()
    throw cause
  }
  return {
    version: binaries.version,
    pid: postmaster.pid,
    runsAs: user.dropped ? (user.name ?? String(user.uid)) : undefined,
    ownerConnection: as(ownerRole, databaseName),
    runtimeConnection: as(runtimeRole, databaseName),
    bootstrapConnection: as(bootstrapRole, 'postgres'),
    exited: postmaster.exited,
    stop,
  }
}
