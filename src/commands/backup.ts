import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createFileStore } from '#platform/files/create-store.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { createArchive } from './backup/archive-writer.ts'
import { type Manifest, rowsOf } from './backup/manifest.ts'
import { takeBackup } from './backup/take.ts'
import { applicationVersion } from './application-version.ts'
import { openInstallationDatabase } from './installation-database.ts'
import { runCommand, type Terminal } from './terminal.ts'

export async function backup(config: Config, file: string): Promise<Result<Manifest>> {
  if (existsSync(file)) return refused(conflict('commands.backup.exists', { file }))
  const database = await openInstallationDatabase(config)
  if (!database.ok) return database
  const archive = createArchive(file, systemClock.now())
  try {
    const { owner } = database.value
    if (!owner) return refused(conflict('commands.error.owner-url'))
    const taken = await takeBackup({
      owner,
      archive,
      files: createFileStore(config),
      secretKey: config.secretKey ? undefined : ownSecretKey(config),
      application: applicationVersion(),
      createdAt: systemClock.now(),
    })
    if (taken.ok) await archive.finish()
    return taken
  } finally {
    await archive.abandon()
    await database.value.close()
  }
}

function ownSecretKey({ dataDirectory }: Config): string | undefined {
  const file = join(dataDirectory, 'secret-key')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

async function run(config: Config, terminal: Terminal): Promise<Result<unknown>> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  const [file] = positionals
  if (values.help || !file) {
    terminal.say('commands.backup.help')
    return done(undefined)
  }
  const taken = await backup(config, file)
  if (!taken.ok) return taken
  const { tables, files } = taken.value
  terminal.say('commands.backup.done', {
    file,
    tables: tables.length,
    rows: rowsOf(tables),
    files: files.length,
  })
  if (config.secretKey) terminal.say('commands.backup.external-key')
  return taken
}

if (import.meta.main) await runCommand(run)
