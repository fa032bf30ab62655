import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { project } from './project.mjs'
import { sayAndStop } from './sentences.mjs'

/** The Node that the lock file pins, or the running one where npm has none for this machine and it is recent enough. */
export function findRuntime() {
  const pinned = project.path(`node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(pinned) && works(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return sayAndStop('noRuntime', {
    platform: `${process.platform} ${process.arch}`,
    version: process.versions.node,
  })
}

/** Present is not enough: a musl system cannot run it. */
const works = program => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
