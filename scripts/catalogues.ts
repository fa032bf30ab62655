import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkCatalogue, type Words } from './catalogues/check.ts'
import { refusalsOf, usesOf } from './catalogues/uses.ts'
import { readHouse } from './house-rules/read-house.ts'

/** Every sentence is in both languages, says the same things in each, is well set, and is shown somewhere. */
const root = join(import.meta.dirname, '..')
const house = readHouse(root)
const uses = usesOf(house)
const known = new Set<string>()
let offences = 0

for await (const path of glob('src/**/messages.fr.ts', { cwd: root })) {
  const fr = await wordsOf(path, 'fr')
  const en = await wordsOf(path.replace('.fr.ts', '.en.ts'), 'en')
  for (const { key, sentence } of checkCatalogue({ path, fr, en }, uses))
    tell(path, lineOf(path, key), key, sentence)
  for (const key of Object.keys(fr)) {
    if (known.has(key)) tell(path, lineOf(path, key), key, 'is a key of another catalogue as well.')
    known.add(key)
  }
}

for (const { path, line, code } of refusalsOf(house))
  if (!known.has(code)) tell(path, line, code, 'is refused with, and no catalogue has a sentence for it.')

process.stdout.write(`catalogues: ${known.size} sentences in two languages, ${offences} offences\n`)
process.exitCode = offences > 0 ? 1 : 0

function tell(path: string, line: number, key: string, sentence: string): void {
  offences += 1
  process.stdout.write(`${path}:${line} catalogues ${key} ${sentence}\n`)
}

/** A catalogue file exports its sentences alone, or the pair of languages made with them. */
async function wordsOf(path: string, language: 'fr' | 'en'): Promise<Words> {
  const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>
  const exported = Object.values(module).filter(isObject)
  return Object.assign({}, ...exported.map(value => value[language] ?? value)) as Words
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function lineOf(path: string, key: string): number {
  const lines = house.get(path)?.text.split('\n') ?? []
  return lines.findIndex(line => line.includes(`'${key}'`) || line.includes(`${key}:`)) + 1
}
