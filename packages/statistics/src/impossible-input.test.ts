import { describe, expect, test } from 'vitest'
import { ImpossibleInput } from './refusal/impossible-input.ts'
import { documented, modules, words } from './testing/documented-examples.ts'

/**
 * No measure answers NaN to NaN: each number of each documented example is replaced by NaN in turn; the function must
 * refuse it by its own error, or answer without it (a number that it does not use, a field of the example's own).
 */

/** Building blocks that carry what they are given: the measures that use them have already refused it. */
const carriers = [/^distribution\//, /^result\//, /^drivers\/driver-weights/]

function holdsNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value)
  if (typeof value !== 'object' || value === null) return false
  return (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : Object.values(value)).some(holdsNaN)
}

/** The program of an example with one of its numbers replaced, for each of its numbers. */
function* spoiled(example: readonly string[]): Generator<string> {
  const before: string[] = []
  for (const line of example) {
    const [expression = '', value] = line.split(' // => ')
    if (value === undefined) before.push(line)
    else if (!value.startsWith('throws')) {
      const program = `${before.join('\n')}\nreturn (${expression})`
      for (const number of program.matchAll(/(?<![\w$.'-])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?![\w'-])/g)) {
        const end = number.index + number[0].length
        // A place in a list (`weights[0]`) is no input.
        const isPlace = /\w\[$/.test(program.slice(0, number.index)) && program[end] === ']'
        if (!isPlace) yield `${program.slice(0, number.index)}NaN${program.slice(end)}`
      }
    }
  }
}

describe.each(documented.filter(({ file }) => !carriers.some(carrier => carrier.test(file))))(
  '$file',
  ({ file, functions }) => {
    test.each(functions)('$name does not answer NaN', ({ example }) => {
      const scope = { ...words, ...modules.get(file) }
      for (const program of spoiled(example)) {
        let answer: unknown
        try {
          answer = new Function(...Object.keys(scope), program)(...Object.values(scope))
        } catch (error) {
          if (!(error instanceof SyntaxError)) expect(error, program).toBeInstanceOf(ImpossibleInput)
        }
        expect(holdsNaN(answer), program).toBe(false)
      }
    })
  },
)
