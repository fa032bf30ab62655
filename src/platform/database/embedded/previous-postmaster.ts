import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { socketPort } from './socket-folder.ts'

/** A fast stop, which leaves nothing to replay; then a stop without a checkpoint; then no choice. */
const patience = [
  { signal: 'SIGINT', milliseconds: 15_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
] as const

/**
 * A parent that was killed leaves its server behind: alive with nobody to talk to, dead with its pid file, or dead with a
 * number that another program has received since. Called only by the holder of the data directory's lock, hence sure that
 * whatever runs in the folder has lost its parent. The server's processes are known by where they are, not by a number.
 */
export async function clearPreviousPostmaster(folder: string): Promise<void> {
  const place = realpathSync(folder)
  for (const { signal, milliseconds } of patience) {
    const left = serverProcessesIn(place)
    const leader = recordedPid(folder)
    for (const pid of left) {
      // A fast stop is asked of the leader; the others follow it, and without it have nothing left to wait for.
      if (signal !== 'SIGINT') tell(pid, signal)
      else if (pid === leader || !left.includes(leader)) tell(pid, pid === leader ? 'SIGINT' : 'SIGQUIT')
    }
    if (await emptyWithin(place, milliseconds)) break
  }
  const left = serverProcessesIn(place)
  if (left.length > 0) {
    throw new Error(
      `the previous database (process ${left.join(', ')}) does not stop: end it, then start again`,
    )
  }
  // Nobody is there: PostgreSQL would still believe a living stranger's number, or a zombie's, to be itself.
  for (const file of ['postmaster.pid', `.s.PGSQL.${socketPort}`, `.s.PGSQL.${socketPort}.lock`]) {
    rmSync(join(folder, file), { force: true })
  }
}

async function emptyWithin(place: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited <= milliseconds; waited += 20) {
    if (serverProcessesIn(place).length === 0) return true
    await pause(20)
  }
  return false
}

/** A zombie has no working directory any more, and another user's process does not show its own: neither counts. */
function serverProcessesIn(place: string): number[] {
  return numbersIn('/proc').filter(pid => {
    try {
      return (
        readlinkSync(`/proc/${pid}/cwd`) === place &&
        readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
      )
    } catch {
      return false
    }
  })
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

function recordedPid(folder: string): number {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10)
  } catch {
    return 0
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause
  }
}
