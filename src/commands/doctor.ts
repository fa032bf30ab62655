import { parseArgs } from 'node:util'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { done, type Result } from '#platform/result.ts'
import { examineDatabase } from './doctor/database.ts'
import { examineAddresses, examineMail } from './doctor/doors.ts'
import { attention, broken, type Finding, reasonOf } from './doctor/finding.ts'
import { examineDataDirectory } from './doctor/machine.ts'
import { type InstallationDatabase, openInstallationDatabase } from './installation-database.ts'
import { runCommand, type Terminal } from './terminal.ts'

/** Looks at everything, whatever fails first. */
export async function examine(config: Config, clock: Clock): Promise<Finding[]> {
  const findings = await examineDataDirectory(config.dataDirectory)
  const database = await opened(config)
  if ('state' in database) return [...findings, database, await examineMail(config)]
  try {
    findings.push(...(await examineDatabase(database, clock)))
    findings.push(await examineMail(config))
    findings.push(...(await examineAddresses(config, database.running)))
    return findings
  } finally {
    await database.close()
  }
}

async function opened(config: Config): Promise<InstallationDatabase | Finding> {
  try {
    const database = await openInstallationDatabase(config)
    if (database.ok) return database.value
    const { code, values } = database.refusal
    return code === 'commands.error.starting'
      ? broken('server.starting', values)
      : attention('database.none', values)
  } catch (cause) {
    return broken('database.unreachable', { reason: reasonOf(cause) })
  }
}

const marks = { well: '✓', attention: '!', broken: '✗' } as const

export function present(findings: readonly Finding[], { sentence, print, say }: Terminal): void {
  for (const { state, key, values } of findings) {
    print(`${marks[state]} ${sentence(`commands.doctor.${key}`, values)}`)
    if (state !== 'well') print(`    → ${sentence(`commands.doctor.${key}.advice`, values)}`)
  }
  const count = (wanted: Finding['state']): number => findings.filter(({ state }) => state === wanted).length
  say('commands.doctor.summary', { broken: count('broken'), attention: count('attention') })
}

async function run(config: Config, terminal: Terminal): Promise<Result<unknown>> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    terminal.say('commands.doctor.help')
    return done(undefined)
  }
  const findings = await examine(config, systemClock)
  present(findings, terminal)
  if (findings.some(({ state }) => state === 'broken')) process.exitCode = 1
  return done(findings)
}

if (import.meta.main) await runCommand(run)
