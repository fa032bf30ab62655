import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The examples of the documentation, read from the sources, with all that they may name. */
const packageSources = resolve(import.meta.dirname, '..')

const sources = globSync('**/*.ts', { cwd: packageSources })
  .filter(
    file => !file.endsWith('.test.ts') && !file.startsWith('reference/') && !file.startsWith('testing/'),
  )
  .toSorted()

interface Documented {
  readonly name: string
  readonly example: readonly string[]
}

function documentedFunctions(source: string): Documented[] {
  const found: Documented[] = []
  const declaration = /^export (?:function|const) (\w+)(.*)$/gm
  for (const match of source.matchAll(declaration)) {
    const before = source.slice(0, match.index)
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before)?.[0] ?? ''
    const lines = comment.split('\n').map(line => line.replace(/^\s*\* ?/, ''))
    const start = lines.findIndex(line => line.startsWith('@example'))
    const rest = start < 0 ? [] : lines.slice(start + 1)
    const end = rest.findIndex(line => line.startsWith('@') || line.startsWith('/') || line.trim() === '```')
    const example = rest.slice(0, end < 0 ? rest.length : end).filter(line => line.trim() !== '')
    found.push({ name: match[1] ?? '', example })
  }
  return found
}

/** Every source file, imported. */
export const modules = new Map<string, Record<string, unknown>>()
for (const file of sources) {
  modules.set(file, (await import(resolve(packageSources, file))) as Record<string, unknown>)
}
/** All that the package exports, by name: examples may use any of it. */
export const words: Record<string, unknown> = Object.assign({}, ...modules.values())

/** Files with public functions, and the lines of their examples. */
export const documented = sources
  .map(file => ({ file, functions: publicFunctions(file) }))
  .filter(({ functions }) => functions.length > 0)

function publicFunctions(file: string): Documented[] {
  return documentedFunctions(readFileSync(resolve(packageSources, file), 'utf8')).filter(({ name }) => {
    const value = modules.get(file)?.[name]
    return typeof value === 'function'
  })
}
