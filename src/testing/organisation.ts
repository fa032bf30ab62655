import type { Author } from '#platform/actor.ts'
import { flushRemembered } from '#platform/audit/flush.ts'
import { readConfig } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { systemClock } from '#platform/clock.ts'
import type { Db } from '#platform/database/connection.ts'
import { inOrganisation } from '#platform/database/tenancy.ts'
import { newId, newReadableCode } from '#platform/id.ts'
import { createLog } from '#platform/log.ts'
import { assemble, type Assembled } from '#platform/start/installation.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** For tests of the platform alone, without rooms: an organisation is a line of the directory. */
export async function addOrganisation(owner: Db, name = 'Organisme'): Promise<string> {
  const id = newId(systemClock.now())
  await owner
    .insertInto('identity.organisations')
    .values({ id, public_code: newReadableCode(8), name, created_at: systemClock.now() })
    .execute()
  return id
}

export interface TestInstallation extends Assembled {
  readonly remove: () => Promise<void>
}

/** What a process has at hand, on a test database, in a folder of its own. */
export async function testInstallation(
  db: Db,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestInstallation> {
  const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-installation-'))
  const config = readConfig({
    DATA_DIR: directory,
    SECRET_KEY: 'the-same-for-every-process-of-a-test',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...environment,
  })
  const installation = await assemble({ config, db, log: createLog(config.logLevel), catalogues: [] })
  return { ...installation, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** An action of a test: one transaction, flushed before its commit as the pipeline does. */
export async function act<Value>(
  installation: Assembled,
  organisationId: string,
  work: (context: Context) => Promise<Value>,
  author: Author = { kind: 'machine', memberId: null },
): Promise<Value> {
  return inOrganisation(installation.database, organisationId, async (db, scope) => {
    const now = installation.clock.now()
    const surroundings = { db, scope, author, now, locale: 'fr' as const, requestId: null, installation }
    const context: Context = { ...surroundings, remembered: [], announced: [] }
    const value = await work(context)
    await flushRemembered(context)
    return value
  })
}
