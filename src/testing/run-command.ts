import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
/** The launcher's own: a command is short, and most of it would be compiling. */
const compiled = resolve(root, 'node_modules/.cache/compiled')

/** A command as the launcher runs it, in the environment of nobody in particular. */
export async function runOnInstallation(
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const program = ['--import', './scripts/tsx-loader.mjs', `src/commands/${command}.ts`, ...words]
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: '/usr/bin:/bin', LANG: 'en', NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', text => (said += String(text)))
  child.stderr.on('data', text => (said += String(text)))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}
