import { join } from 'node:path'
import { readHouse } from './house-rules/read-house.ts'
import type { Offence } from './house-rules/rule.ts'
import { rules } from './house-rules/rules.ts'

/** `node scripts/house-rules.ts` names every offender; `--warnings` also those that are near a limit. */
const showWarnings = process.argv.includes('--warnings')
const house = readHouse(join(import.meta.dirname, '..'))
let errors = 0
let warnings = 0

for (const rule of rules) {
  for (const offence of rule.check(house)) {
    if (offence.warning) warnings += 1
    else errors += 1
    if (!offence.warning || showWarnings) process.stdout.write(`${line(rule.name, offence)}\n`)
  }
}

const warned = warnings > 0 ? `, ${warnings} near a limit (--warnings shows them)` : ''
process.stdout.write(`house rules: ${rules.length} rules, ${house.size} files, ${errors} offences${warned}\n`)
process.exitCode = errors > 0 ? 1 : 0

function line(rule: string, { path, line: at, sentence, warning }: Offence): string {
  return `${path}:${at} ${rule}${warning ? ' (warning)' : ''} ${sentence}`
}
