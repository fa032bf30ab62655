import { parseArgs } from 'node:util'
import type { Config } from '#platform/config.ts'
import { openPool, overPool } from '#platform/database/connection.ts'
import { pendingMigrations } from '#platform/database/migrate.ts'
import type { Installation } from '#platform/installation.ts'
import { createLog } from '#platform/log.ts'
import { conflict, invalid } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { assemble } from '#platform/start/installation.ts'
import { catalogues } from '../house.ts'
import { issueApiKeyOperation, revokeApiKeyOperation } from './admin/keys.ts'
import type { Operation } from './admin/operation.ts'
import { createAdministratorOperation, resetPasswordOperation } from './admin/people.ts'
import {
  listMailsOperation,
  listOrganisationsOperation,
  resetDemoOperation,
  verifyAuditOperation,
} from './admin/records.ts'
import { openInstallationDatabase } from './installation-database.ts'
import { runCommand, type Terminal } from './terminal.ts'

const operations: Readonly<Record<string, Operation>> = {
  'create-administrator': createAdministratorOperation,
  'reset-password': resetPasswordOperation,
  'issue-api-key': issueApiKeyOperation,
  'revoke-api-key': revokeApiKeyOperation,
  'list-organisations': listOrganisationsOperation,
  'list-mails': listMailsOperation,
  'verify-audit': verifyAuditOperation,
  'reset-demo': resetDemoOperation,
}

const asksHelp: ReadonlySet<string> = new Set(['help', '--help', '-h'])

async function run(config: Config, terminal: Terminal): Promise<Result<unknown>> {
  const [name, ...words] = process.argv.slice(2)
  if (name === undefined || asksHelp.has(name) || words.includes('--help')) {
    terminal.say('commands.admin.help')
    return done(undefined)
  }
  const chosen = operations[name]
  if (!chosen) {
    terminal.say('commands.admin.help')
    return refused(invalid('commands.admin.unknown', { name }))
  }
  const given = readWords(chosen, words)
  if (!given.ok) return given
  return withInstallation(config, async installation => {
    const answer = await chosen.perform(given.value, { installation, terminal })
    return 'ok' in answer
      ? answer
      : refused(invalid('commands.admin.options', { options: answer.join(', ') }))
  })
}

function readWords({ flags, options }: Operation, words: readonly string[]): Result<Record<string, unknown>> {
  const known = [
    ...flags.map(name => [name, { type: 'boolean' as const }] as const),
    ...options.map(name => [name, { type: 'string' as const }] as const),
  ]
  try {
    return done({ ...parseArgs({ args: [...words], options: Object.fromEntries(known) }).values })
  } catch (cause) {
    return refused(invalid('commands.error.arguments', { message: String((cause as Error).message) }))
  }
}

async function withInstallation(
  config: Config,
  work: (installation: Installation) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const database = await openInstallationDatabase(config)
  if (!database.ok) return database
  const pool = openPool(database.value.runtime, 2)
  try {
    const pending = await pendingMigrations(database.value.runtime)
    if (pending.length > 0) return refused(conflict('commands.admin.not-migrated'))
    const log = createLog('error')
    const installation = await assemble({ config, db: overPool(pool), log, catalogues })
    return await work(installation)
  } finally {
    await pool.end()
    await database.value.close()
  }
}

if (import.meta.main) await runCommand(run, catalogues)
