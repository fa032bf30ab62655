import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface RunningApplication {
  readonly address: string
  readonly dataDirectory: string
  readonly process: ChildProcess
  /** All that it printed so far. */
  readonly printed: () => string
  /** SIGTERM, as a supervisor would; answers the exit code. */
  readonly stop: () => Promise<number | null>
  /** The power cut of a process. */
  readonly kill: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const patience = 60_000

/** The application as `npm start` runs it, in a process of its own, on a free port. */
export async function startApplication(
  dataDirectory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApplication> {
  const words = ['--import', './scripts/tsx-loader.mjs', 'src/main.ts']
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/',
      LANG: 'en',
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: dataDirectory,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', piece => (output += String(piece)))
  child.stderr.on('data', piece => (output += String(piece)))
  const ended = once(child, 'exit')
  const address = await addressPrinted(child, () => output)
  return {
    address,
    dataDirectory,
    process: child,
    printed: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** On a folder of its own, removed with it. */
export async function startFreshApplication(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApplication> {
  const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-journey-'))
  const application = await startApplication(directory, environment)
  return {
    ...application,
    stop: async () => {
      const code = await application.stop()
      await rm(directory, { recursive: true, force: true })
      return code
    },
  }
}

async function addressPrinted(child: ChildProcess, printed: () => string): Promise<string> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const address = /open (http:\S+)/.exec(printed())?.[1]
    if (address) return address
    if (child.exitCode !== null) break
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`the application did not start: ${printed()}`)
}
