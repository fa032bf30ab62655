import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '#platform/database/embedded/server.ts'
import { migrate } from '#platform/database/migrate.ts'
import { runtimeRole } from '#platform/database/roles.ts'
import { prepareJobs } from '#platform/jobs/prepare.ts'
import type { TestProject } from 'vitest/node'

export interface TestCluster {
  readonly host: string
  readonly port: number
  readonly bootstrapUser: string
  readonly ownerUser: string
  readonly runtimeUser: string
  /** Migrated by the owner; each test file works on a clone of it. */
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

/** One private PostgreSQL for the whole run: roles first, then the template, migrated by its owner. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-tests-'))
  const server = await startEmbedded({ dataDirectory: directory, forgetful: true })
  await migrate(server.ownerConnection, runtimeRole)
  await prepareJobs(server.ownerConnection, runtimeRole)
  project.provide('cluster', {
    host: server.bootstrapConnection.host,
    port: server.bootstrapConnection.port,
    bootstrapUser: server.bootstrapConnection.user,
    ownerUser: server.ownerConnection.user,
    runtimeUser: server.runtimeConnection.user,
    template: server.ownerConnection.database,
  })
  return async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
