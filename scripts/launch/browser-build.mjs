import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { project } from './project.mjs'
import { say, sayAndStop } from './sentences.mjs'

const record = project.path('build/browser.inputs.json')
const page = project.path('build/browser/index.html')

/** Change any of these, and everything may change. */
const settings = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

export async function buildBrowserIfStale(runtime) {
  if (existsSync(page) && isFresh(readRecord())) return
  say('building')
  rmSync(record, { force: true })
  const { status } = spawnSync(runtime, [project.path('scripts/launch/build-browser.mjs')], {
    cwd: project.root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) sayAndStop('buildFailed')
}

/** The files that went into the last build, each with its digest: a change in the server rebuilds nothing. */
export function writeRecord(files) {
  const inputs = [...new Set([...settings, ...files])].sort()
  const digests = Object.fromEntries(inputs.map(file => [file, digest(file)]))
  writeFileSync(record, `${JSON.stringify(digests, null, 1)}\n`)
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'))
  } catch {
    return undefined
  }
}

const isFresh = digests =>
  digests !== undefined && Object.entries(digests).every(([file, known]) => digest(file) === known)

function digest(file) {
  try {
    return createHash('sha256')
      .update(readFileSync(project.path(file)))
      .digest('hex')
  } catch {
    return 'absent'
  }
}
