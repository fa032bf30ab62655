import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { project } from './project.mjs'
import { say, sayAndStop } from './sentences.mjs'

/** `npm ci`, when what is installed is not what the lock file says. */
export async function installIfStale({ install, development = false }) {
  const withDevelopment = development || process.env.NODE_ENV !== 'production'
  if (install === 'missing' ? installed() : isInstalled(locked(), installed(), withDevelopment)) return
  say('installing')
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  if (development) parameters.push('--include=dev')
  const { status, error } = runNpm(parameters)
  if (error?.code === 'ENOENT') sayAndStop('noNpm')
  if (status !== 0) sayAndStop('installFailed')
}

/**
 * npm writes what it installed beside the modules, last; a broken installation has none. Comparing it with the lock file
 * needs no mark of ours, and sees what somebody installed by hand.
 */
export function isInstalled(lock, present, withDevelopment) {
  if (!present) return false
  for (const [path, wanted] of Object.entries(lock)) {
    const there = present[path]
    if (there ? there.integrity !== wanted.integrity || there.version !== wanted.version : isNeeded(wanted)) {
      if (path !== '') return false
    }
  }
  return true

  function isNeeded(wanted) {
    if (wanted.dev && !withDevelopment) return false
    if (wanted.devOptional && !withDevelopment) return false
    // Other machines' binaries, and peers that nobody asked for.
    return !wanted.optional && !wanted.peer
  }
}

const locked = () => packagesOf('package-lock.json') ?? {}
const installed = () => packagesOf('node_modules/.package-lock.json')

function packagesOf(file) {
  if (!existsSync(project.path(file))) return undefined
  try {
    return JSON.parse(readFileSync(project.path(file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The npm that called us when there is one, so that a machine with several uses the same throughout. */
function runNpm(parameters) {
  const caller = process.env.npm_execpath
  const byCaller = caller && /\.c?js$/.test(caller) && /npm/.test(caller)
  const [program, ...before] = byCaller ? [process.execPath, caller] : ['npm']
  // What npm says goes to the error output: a command's own output stays its own.
  return spawnSync(program, [...before, ...parameters], { cwd: project.root, stdio: ['ignore', 2, 2] })
}
