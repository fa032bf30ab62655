import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ImpossibleInput } from './refusal/impossible-input.ts'

/**
 * Every example of the documentation is executed. The form is told in the README of the package, under
 * "How it is written": an expression, then `// =>` and its value on the same line.
 */

const sources = globSync('**/*.ts', { cwd: import.meta.dirname })
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

/** A number written in an example is right to the digits that are written. */
class Written {
  readonly value: number
  readonly tolerance: number
  constructor(text: string) {
    this.value = Number(text)
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
    const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent)
    this.tolerance = text.includes('.') || exponent !== '0' ? 0.5000001 * 10 ** -decimals : 0
  }
}

/** Strings keep their digits; every other number becomes a `Written`. */
function expectedValue(text: string): unknown {
  const literal = text
    .split(/('[^']*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<![\w$.])-?\d+(?:\.\d+)?(?:e-?\d+)?/g, number => `N("${number}")`),
    )
    .join('')
  return new Function('N', `return (${literal})`)((number: string) => new Written(number))
}

function agrees(got: unknown, expected: unknown): boolean {
  if (expected instanceof Written) {
    return typeof got === 'number' && Math.abs(got - expected.value) <= expected.tolerance
  }
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((e, i) => agrees(got[i], e))
  }
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).every(([key, value]) => agrees(Reflect.get(Object(got), key), value))
  }
  return Object.is(got, expected)
}

const modules = new Map<string, Record<string, unknown>>()
for (const file of sources) {
  modules.set(file, (await import(resolve(import.meta.dirname, file))) as Record<string, unknown>)
}
const words: Record<string, unknown> = Object.assign({}, ...modules.values())

const documented = sources
  .map(file => ({ file, functions: publicFunctions(file) }))
  .filter(({ functions }) => functions.length > 0)

function publicFunctions(file: string): Documented[] {
  return documentedFunctions(readFileSync(resolve(import.meta.dirname, file), 'utf8')).filter(({ name }) => {
    const value = modules.get(file)?.[name]
    return typeof value === 'function'
  })
}

describe.each(documented)('$file', ({ file, functions }) => {
  test.each(functions)('$name does what its example says', ({ example }) => {
    const checked = example.filter(line => line.includes('// => '))
    expect(checked.length, 'a public function has an @example with its value').toBeGreaterThan(0)
    const scope = { ...words, ...modules.get(file) }
    const before: string[] = []
    for (const line of example) {
      const [expression = '', value] = line.split(' // => ')
      if (value === undefined) {
        before.push(line)
        continue
      }
      const run = () =>
        new Function(...Object.keys(scope), `"use strict"; ${before.join('\n')}\nreturn (${expression})`)(
          ...Object.values(scope),
        ) as unknown
      if (value.startsWith('throws')) {
        expect(run, line).toThrow(ImpossibleInput)
      } else {
        const got = run()
        expect(agrees(got, expectedValue(value)), `${line}\n got ${JSON.stringify(got)}`).toBe(true)
      }
    }
  })
})
