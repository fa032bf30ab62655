import { checkCase, passes } from './check.ts'
import type { ReferenceVerdict } from './check.ts'
import { contextOf, readCases } from './read.ts'
import { referenceTable } from './table.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Usage: npm run reference -- FILE…\n')
  process.exit(2)
}

let passed = 0
let failed = 0
for (const file of files) {
  const cases = readCases(file)
  const context = contextOf(file, cases)
  for (const reference of cases) {
    const verdict = checkCase(referenceTable, context, reference)
    if (passes(verdict)) {
      passed++
    } else {
      failed++
      process.stdout.write(`${told(verdict)}\n`)
    }
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function told(verdict: ReferenceVerdict): string {
  const head = `${verdict.id} ${verdict.formula}`
  if (verdict.problem !== undefined) return `${head}: ${verdict.problem}`
  return verdict.differences
    .map(
      ({ path, expected, got, tolerance }) =>
        `${head}${path === '' ? '' : ` ${path}`}: expected ${shown(expected)}, got ${shown(got)}, tolerance ${tolerance}`,
    )
    .join('\n')
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text === undefined ? String(value) : text.slice(0, 400)
}
