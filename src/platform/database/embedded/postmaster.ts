import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { seenBy, serverEnvironment } from './cluster.ts'
import { identity, type OperatingUser } from './operating-user.ts'

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Postmaster {
  readonly pid: number
  /** Settles when the process ends, whoever asked for it. */
  readonly exited: Promise<Exit>
  stop(): Promise<void>
  /** The server's last words, for the sentence that says why it could not start. */
  lastLines(): string
}

export interface PostmasterOptions {
  readonly folder: string
  readonly settings: Readonly<Record<string, string>>
  readonly onLog?: ((line: string) => void) | undefined
}

const startPatience = 120_000

/** Resolves when the server accepts connections, which after a crash is after it has replayed its journal. */
export async function startPostmaster(
  binaries: Binaries,
  user: OperatingUser,
  { folder, settings, onLog }: PostmasterOptions,
): Promise<Postmaster> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', seenBy(user, folder), ...flags], {
    ...identity(user),
    env: serverEnvironment,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl-C in a terminal is for us, who stop the database last.
    detached: true,
  })
  const lines: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter(Boolean)) {
      lines.push(line)
      if (lines.length > 100) lines.shift()
      onLog?.(line)
    }
  })
  const exited = new Promise<Exit>(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', cause => {
      lines.push(cause.message)
      resolve({ code: null, signal: null })
    })
  })
  let ended = false
  void exited.then(() => (ended = true))
  const postmaster: Postmaster = {
    pid: child.pid ?? 0,
    exited,
    stop: () => stop(child, exited),
    lastLines: () => lines.join('\n'),
  }
  for (let waited = 0; !isReady(folder, postmaster.pid); waited += 5) {
    if (ended) throw new Error(`the database did not start:\n${postmaster.lastLines()}`)
    if (waited > startPatience) {
      await postmaster.stop()
      throw new Error(
        `the database was not ready after ${startPatience / 1000} s:\n${postmaster.lastLines()}`,
      )
    }
    await pause(5)
  }
  return postmaster
}

async function stop(child: ReturnType<typeof spawn>, exited: Promise<Exit>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 5_000],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 0],
  ] as const) {
    child.kill(signal)
    const abandon = new AbortController()
    const ended = await Promise.race([
      exited.then(() => true),
      pause(patience, false, { signal: abandon.signal }).catch(() => false),
    ])
    abandon.abort()
    if (ended) return
  }
  await exited
}

/** The pid file's eighth line is how the server tells `pg_ctl`. */
function isReady(folder: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}
