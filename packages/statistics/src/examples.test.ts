import { describe, expect, test } from 'vitest'
import { ImpossibleInput } from './refusal/impossible-input.ts'
import { documented, modules, words } from './testing/documented-examples.ts'

/**
 * Every example of the documentation is executed. The form is told in the README of the package, under
 * "How it is written": an expression, then `// =>` and its value on the same line.
 */

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
