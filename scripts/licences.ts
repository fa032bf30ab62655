import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed, packagesOf, thirdPartyPage } from './licences/packages.ts'

/**
 * Every dependency, direct or not, has a licence that lets Filrouge be used, changed and given on under its own.
 * `--write` renews THIRD-PARTY.md, the list of what is shipped with the product and by whom.
 */
const root = join(import.meta.dirname, '..')
const page = join(root, 'THIRD-PARTY.md')
const packages = packagesOf(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const offenders = packages.filter(({ licence }) => !isAllowed(licence))

for (const { name, version, licence } of offenders)
  process.stdout.write(
    `package-lock.json: ${name} ${version} has the licence "${licence}", which is not on the list\n`,
  )

const expected = thirdPartyPage(packages)
if (process.argv.includes('--write')) writeFileSync(page, expected)
const isStale = readPage() !== expected
if (isStale)
  process.stdout.write('THIRD-PARTY.md is not what is installed: node scripts/licences.ts --write\n')

process.stdout.write(`licences: ${packages.length} packages, ${offenders.length} offenders\n`)
process.exitCode = offenders.length > 0 || isStale ? 1 : 0

function readPage(): string {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}
