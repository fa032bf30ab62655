import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '#platform/config.ts'
import { createFileStore } from '#platform/files/create-store.ts'
import { conflict, invalid } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { DamagedBackup, verifyArchive } from './backup/archive-reader.ts'
import { restoreFiles, secretKeyIn } from './backup/files-back.ts'
import { type Manifest, rowsOf } from './backup/manifest.ts'
import { restoreDatabase } from './backup/put-back.ts'
import { type InstallationDatabase, openInstallationDatabase } from './installation-database.ts'
import { runCommand, type Terminal } from './terminal.ts'

export async function restore(config: Config, file: string, replace: boolean): Promise<Result<Manifest>> {
  const verified = await verify(file)
  if (!verified.ok) return verified
  const secretKey = await secretKeyIn(file)
  if (config.secretKey && secretKey && digest(config.secretKey) !== digest(secretKey)) {
    return refused(conflict('commands.restore.other-key'))
  }
  const database = await openInstallationDatabase(config, { begin: true })
  if (!database.ok) return database
  try {
    const restored = await intoDatabase(database.value, config, { file, manifest: verified.value, replace })
    if (!restored.ok) return restored
    if (secretKey && !config.secretKey) {
      mkdirSync(config.dataDirectory, { recursive: true, mode: 0o700 })
      writeFileSync(join(config.dataDirectory, 'secret-key'), secretKey, { mode: 0o600 })
    }
    return verified
  } finally {
    await database.value.close()
  }
}

async function intoDatabase(
  { owner, running, runtimeRole }: InstallationDatabase,
  config: Config,
  what: { file: string; manifest: Manifest; replace: boolean },
): Promise<Result<void>> {
  if (running) {
    const { pid } = running
    return refused(conflict('commands.restore.running', { pid: String(pid), folder: config.dataDirectory }))
  }
  if (!owner) return refused(conflict('commands.error.owner-url'))
  const beforeCommit = () => restoreFiles(what.file, what.manifest, createFileStore(config))
  return restoreDatabase({ owner, runtimeRole, beforeCommit, ...what })
}

async function verify(file: string): Promise<Result<Manifest>> {
  try {
    accessSync(file, constants.R_OK)
  } catch {
    return refused(invalid('commands.restore.absent', { file }))
  }
  try {
    return done(await verifyArchive(file))
  } catch (cause) {
    if (!(cause instanceof DamagedBackup)) throw cause
    return refused(invalid('commands.restore.damaged', { file, reason: cause.message }))
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

async function run(config: Config, terminal: Terminal): Promise<Result<unknown>> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  })
  const [file] = positionals
  if (values.help || !file) {
    terminal.say('commands.restore.help')
    return done(undefined)
  }
  const restored = await restore(config, file, values.replace)
  if (!restored.ok) return restored
  const { createdAt, tables, files } = restored.value
  const numbers = { tables: tables.length, rows: rowsOf(tables), files: files.length }
  terminal.say('commands.restore.done', { date: createdAt.slice(0, 16).replace('T', ' '), ...numbers })
  return restored
}

if (import.meta.main) await runCommand(run)
