import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export interface Command {
  readonly words: readonly string[]
  /** What to type to see the same again. */
  readonly again: string
}

export interface Outcome {
  readonly succeeded: boolean
  readonly output: string
}

/** One of our own scripts. */
export const script = (path: string, ...words: readonly string[]): Command => ({
  words: ['--import', './scripts/tsx-loader.mjs', path, ...words],
  again: ['node', '--import', './scripts/tsx-loader.mjs', path, ...words].join(' '),
})

/** A tool among the dependencies. */
export const tool = (name: string, ...words: readonly string[]): Command => ({
  words: [join('node_modules', '.bin', name), ...words],
  again: ['npx', name, ...words].join(' '),
})

/** Runs on the Node that runs this, and so do the processes it starts in turn. */
export function run(command: Command, show: boolean): Promise<Outcome> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(process.execPath, command.words, {
    cwd: root,
    env: { ...process.env, PATH: path, ...(show && process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  })
  let output = ''
  const keep = (piece: Buffer) => void (output += piece.toString())
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ succeeded: status === 0, output }))
  })
}
