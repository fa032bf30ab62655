import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ConfigurationError, type Config } from '#platform/config.ts'
import type { DataLock } from '#platform/data-directory/lock.ts'
import { announceServer } from '#platform/data-directory/running-server.ts'
import { createServer } from '#platform/http/server.ts'
import { serveStaffApplication } from '#platform/http/staff-application.ts'
import { startJobs } from '#platform/jobs/start.ts'
import { translateKey } from '#platform/i18n/translate.ts'
import { createLog } from '#platform/log.ts'
import { watchPool } from '#platform/metrics.ts'
import type { Refusal } from '#platform/refusal.ts'
import { openDatabase, type OpenDatabase } from '#platform/start/database.ts'
import { assemble, type Assembled } from '#platform/start/installation.ts'
import { version } from '#platform/version.ts'
import { createConfiguredOrganisation, prepareSetupToken } from '#rooms/people/sign-in/actions/first-run.ts'
import { catalogues, gate, rooms } from './house.ts'

export interface OpenHouse {
  readonly installation: Assembled
  /** Where it answers on this machine; null for a process that only works on jobs. */
  readonly address: string | null
  /** What the welcome page asks for while there is no organisation. */
  readonly setupToken: string | null
  /** Settles if the embedded database ends by itself. */
  readonly lost: Promise<unknown>
  /** Requests in flight are answered, jobs in hand finished, then the database stopped. */
  readonly close: () => Promise<void>
}

/** Opens everything in order; what was opened is closed again when a later step fails. */
export async function openHouse(config: Config, lock: DataLock | null): Promise<OpenHouse> {
  const log = createLog(config.logLevel)
  const database = await openDatabase(config)
  const closing: (() => unknown)[] = [() => database.close()]
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  try {
    const installation = await assemble({ config, db: database.db, log, catalogues })
    watchPool(database.pool)
    const setupToken = await prepareFirstRun(installation)
    if (config.jobs) {
      const jobs = await startJobs(installation, rooms, database.runtimeTarget)
      installation.onAnnouncement(() => jobs.wake())
      closing.push(() => jobs.stop())
    }
    if (!config.web) return { installation, address: null, setupToken, lost: database.lost, close }
    const server = await openServer(installation)
    closing.push(() => server.close())
    const address = await listen(server, config)
    installation.listeningAt(address)
    if (lock) closing.push(announceServer(lock, describe(address, database)))
    return { installation, address, setupToken, lost: database.lost, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The organisation of the environment, or the token with which a person makes theirs. */
async function prepareFirstRun(installation: Assembled): Promise<string | null> {
  const created = await createConfiguredOrganisation(installation)
  // Another process of the same installation, starting at the same time, was quicker.
  const outrun = created?.ok === false && created.refusal.code === 'people.sign-in.refusal.already-founded'
  if (created?.ok === false && !outrun)
    throw new ConfigurationError([configuredRefusal(installation, created.refusal)])
  return prepareSetupToken(installation)
}

function configuredRefusal({ config, messages }: Assembled, { code, values, fields }: Refusal): string {
  const first = fields?.[0] ?? { code, values }
  const reason = translateKey(messages, config.terminalLocale, first.code, first.values) ?? first.code
  return `FILROUGE_ADMIN_PASSWORD: ${reason}`
}

async function openServer(installation: Assembled): Promise<FastifyInstance> {
  const server = await createServer(installation, rooms, gate)
  await serveStaffApplication(server)
  return server
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  await server.listen({ host, port })
  const bound = server.server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${bound.port}`
}

const describe = (address: string, { embedded }: OpenDatabase) => ({
  pid: process.pid,
  version,
  address,
  startedAt: new Date(performance.timeOrigin).toISOString(),
  database: embedded,
})
