import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { project } from './project.mjs'

const passedOn = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']

/**
 * As near to `exec` as Node comes: the same output, the same signals, the same end. The program has a session of its own,
 * so that Ctrl-C, which a terminal sends to everybody, reaches it once, through us.
 */
export async function handOver(program, parameters, environment) {
  const child = spawn(program, parameters, {
    cwd: project.root,
    stdio: 'inherit',
    detached: true,
    env: { ...process.env, ...environment },
  })
  for (const signal of passedOn) process.on(signal, () => child.kill(signal))
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('exit', (...end) => resolve(end))
    child.once('error', reject)
  })
  process.exitCode = signal ? 128 + constants.signals[signal] : code
}
