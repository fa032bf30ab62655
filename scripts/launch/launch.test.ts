import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInstalled } from './install.mjs'

describe('what is installed against the lock file', () => {
  const lock = {
    '': { version: '1.0.0' },
    'node_modules/used': { version: '2.0.0', integrity: 'sha512-used' },
    'node_modules/tested': { version: '3.0.0', integrity: 'sha512-tested', dev: true },
    'node_modules/elsewhere': { version: '4.0.0', integrity: 'sha512-elsewhere', optional: true },
  }
  const used = lock['node_modules/used']
  const tested = lock['node_modules/tested']
  const all = { 'node_modules/used': used, 'node_modules/tested': tested }

  test.each([
    ['everything for this machine', all, true, true],
    ['nothing', undefined, true, false],
    ['one module missing', { 'node_modules/tested': tested }, true, false],
    ['another version', { ...all, 'node_modules/used': { ...used, integrity: 'sha512-old' } }, true, false],
    ['no development modules, for production', { 'node_modules/used': used }, false, true],
    ['no development modules, for tests', { 'node_modules/used': used }, true, false],
  ])('%s', (_, present, withDevelopment, expected) => {
    expect(isInstalled(lock, present, withDevelopment)).toBe(expected)
  })
})

describe('the program that is handed over to', () => {
  const handOver = join(import.meta.dirname, 'hand-over.mjs')

  function launcher(program: string) {
    const script = `
      const { handOver } = await import(${JSON.stringify(handOver)})
      await handOver(process.execPath, ['-e', ${JSON.stringify(program)}], {})`
    return spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }

  test('gives its exit code', async () => {
    expect(await once(launcher('process.exit(7)'), 'exit')).toEqual([7, null])
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'receives %s once, and has time to end',
    async signal => {
      const parent = launcher(`
      let received = 0
      process.on('${signal}', () => { received += 1 })
      process.stdout.write('ready')
      const wait = setInterval(() => {
        if (received > 0) { clearInterval(wait); setTimeout(() => process.exit(40 + received), 300) }
      }, 10)`)
      await once(parent.stdout, 'data')
      parent.kill(signal)
      expect(await once(parent, 'exit')).toEqual([41, null])
    },
  )

  test('that is killed makes an exit code that says so', async () => {
    expect(await once(launcher(`process.kill(process.pid, 'SIGKILL')`), 'exit')).toEqual([137, null])
  })
})
