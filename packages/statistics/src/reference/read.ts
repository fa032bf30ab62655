import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { ReferenceCase } from './check.ts'
import { csvColumn } from './csv-column.ts'
import type { ReferenceContext } from './formula.ts'

/** The cases that the project shares, beside the repository; absent where the package lives alone. */
export const sharedCases = resolve(import.meta.dirname, '../../../../../shared/reference/cases.json')

export function readCases(file: string): readonly ReferenceCase[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const cases = Array.isArray(parsed) ? parsed : (parsed as { cases?: unknown }).cases
  if (!Array.isArray(cases)) throw new Error(`${file} holds no list of cases`)
  return cases as readonly ReferenceCase[]
}

/** What the cases of a file may refer to: data files near it or near the shared cases, and other cases. */
export function contextOf(file: string, cases: readonly ReferenceCase[]): ReferenceContext {
  const known = new Map<string, unknown>()
  if (existsSync(sharedCases)) for (const shared of readCases(sharedCases)) known.set(shared.id, shared.input)
  for (const reference of cases) known.set(reference.id, reference.input)
  return {
    inputOf: id => known.get(id),
    readColumn: (name, column) => {
      const path = placesOf(name, dirname(resolve(file))).find(place => existsSync(place))
      return path === undefined ? undefined : csvColumn(readFileSync(path, 'utf8'), column)
    },
  }
}

/** A case names the file as its publisher did; the airport waves are kept under a short name by year. */
function placesOf(name: string, folder: string): string[] {
  const wave = /(\d{4})_SFO/i.exec(basename(name))?.[1]
  const names = [name, basename(name), ...(wave === undefined ? [] : [`sfo-${wave}.csv`])]
  const folders = [
    folder,
    resolve(folder, '../data'),
    resolve(dirname(sharedCases), '..'),
    resolve(dirname(sharedCases), '../data'),
  ]
  return folders.flatMap(place => names.map(short => resolve(place, short)))
}
