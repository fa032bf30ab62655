import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeDataLock } from './lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'filrouge-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a second holder is refused and told who holds it, until the first lets go', () => {
  const first = takeDataLock(folder)
  expect(first.ok).toBe(true)
  const second = takeDataLock(folder)
  expect(second).toMatchObject({
    ok: false,
    refusal: { code: 'platform.data-directory.in-use', values: { pid: String(process.pid) } },
  })
  if (first.ok) first.value.release()
  const third = takeDataLock(folder)
  expect(third.ok).toBe(true)
  if (third.ok) third.value.release()
})

test('the lock of a process that was killed is free at once, though its number lives on in another', async () => {
  const other = await processHolding(folder)
  expect(takeDataLock(folder).ok).toBe(false)
  other.kill('SIGKILL')
  await once(other, 'exit')
  // What the dead process wrote now names a living one: the lock must not believe it.
  expect(readFileSync(join(folder, 'run/holder'), 'utf8')).toBe(String(other.pid))
  writeFileSync(join(folder, 'run/holder'), String(process.pid))
  const next = takeDataLock(folder)
  expect(next.ok).toBe(true)
  if (next.ok) next.value.release()
})

test('a child process does not inherit the lock', async () => {
  const other = await processHolding(
    folder,
    `
    const { spawn } = await import('node:child_process')
    console.log(spawn('sleep', ['60'], { detached: true }).pid)`,
  )
  const child = Number((await lineOf(other)) ?? 0)
  other.kill('SIGKILL')
  await once(other, 'exit')
  const next = takeDataLock(folder)
  process.kill(child)
  expect(next.ok).toBe(true)
  if (next.ok) next.value.release()
})

test('a folder that cannot be is refused by the name of its variable', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => takeDataLock(join(folder, 'file/data'))).toThrow(/^DATA_DIR: the folder .*cannot be written/)
})

async function processHolding(dataDirectory: string, then = '') {
  const program = `
    const { takeDataLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))})
    if (!takeDataLock(${JSON.stringify(dataDirectory)}).ok) process.exit(1)
    console.log('held')
    ${then}
    setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holder.stdout.setEncoding('utf8')
  expect(await lineOf(holder)).toBe('held')
  return holder
}

/** One line of what the process says; it says each in a write of its own. */
async function lineOf(holder: { stdout: NodeJS.ReadableStream }): Promise<string> {
  let text = ''
  while (!text.includes('\n')) text += String((await once(holder.stdout, 'data'))[0])
  const [first = '', ...rest] = text.split('\n')
  const left = rest.join('\n')
  if (left) holder.stdout.unshift(left)
  return first
}
