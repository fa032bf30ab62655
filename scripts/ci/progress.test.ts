import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const progress = join(import.meta.dirname, 'progress.ts')

/** A page of checks like ours, in a process of its own, since it ends the process. */
function runPage(...checks: readonly string[]): {
  readonly lines: readonly string[]
  readonly status: number | null
} {
  const page = `
    import { Progress } from ${JSON.stringify(progress)}
    const progress = new Progress()
    const node = program => ({ words: ['-e', program], again: 'node it' })
    ${checks.join('\n')}
    progress.end()`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', page], {
    encoding: 'utf8',
  })
  return { lines: stdout.trimEnd().split('\n'), status }
}

const check = (name: string, program: string) =>
  `await progress.check('${name}', node(${JSON.stringify(program)}))`

it('ends with its counts', () => {
  const { lines, status } = runPage(check('one', ''), check('two', "console.log('chatter')"))
  expect(lines.at(-1)).toBe('2 passed, 0 failed')
  expect(lines).not.toContain('chatter')
  expect(status).toBe(0)
})

it('stops at the first failure, shows what it said and how to see it again', () => {
  const { lines, status } = runPage(
    check('one', ''),
    check('two', "console.log('the reason'); process.exit(3)"),
    check('three', "console.log('too late')"),
  )
  expect(lines).toContain('the reason')
  expect(lines).toContain('✗ two failed, and what comes after it was not run. Again: node it')
  expect(lines.join(' ')).not.toContain('three')
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
  expect(status).toBe(1)
})

it('leaves out what needs a file that is not here, and says so', () => {
  const { lines } = runPage(`await progress.check('cases', node(''), { needs: '../nowhere/cases.json' })`)
  expect(lines[0]).toBe('- cases (left out: no ../nowhere/cases.json)')
  expect(lines.at(-1)).toBe('0 passed, 0 failed')
})
