import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const patience = [
  { signal: 'SIGINT', milliseconds: 15_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
] as const

type Previous = 'gone' | 'zombie' | 'stranger' | 'running'

/**
 * A parent that was killed leaves its server behind: alive and without anybody to talk to, or dead with its pid file, or
 * dead with a pid that another program has received since. Called only by the holder of the data directory's lock.
 */
export async function clearPreviousPostmaster(folder: string): Promise<void> {
  const pid = recordedPid(folder)
  if (pid === undefined) return
  for (const { signal, milliseconds } of patience) {
    if (state(pid, folder) === 'running') process.kill(pid, signal)
    if (await endsWithin(pid, folder, milliseconds)) break
  }
  const left = state(pid, folder)
  if (left === 'running')
    throw new Error(`the previous database process ${pid} does not stop: end it, then start again`)
  // PostgreSQL removes the file of a process that is gone; it believes a living stranger, or a zombie, to be itself.
  if (left !== 'gone') rmSync(join(folder, 'postmaster.pid'), { force: true })
}

async function endsWithin(pid: number, folder: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (state(pid, folder) !== 'running') return true
    await pause(20)
  }
  return false
}

function recordedPid(folder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function state(pid: number, folder: string): Previous {
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return 'gone'
  }
  if (/^State:\s+[ZX]/m.test(status)) return 'zombie'
  try {
    const itsOwn = readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
    return /^Name:\s+postgres$/m.test(status) && itsOwn ? 'running' : 'stranger'
  } catch {
    return 'stranger'
  }
}
