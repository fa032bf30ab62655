import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstFiles, type Manifest } from './browser-weight/first-files.ts'

/** What a browser loads before the first screen, compressed. A large library must wait until somebody needs it. */
const limit = 240_000
const build = join(import.meta.dirname, '..', 'build/browser')
const manifest = JSON.parse(readFileSync(join(build, '.vite/manifest.json'), 'utf8')) as Manifest
const weights = firstFiles(manifest)
  .map(file => ({ file, bytes: gzipSync(readFileSync(join(build, file)), { level: 9 }).length }))
  .toSorted((a, b) => b.bytes - a.bytes)
const scripts = total('.js')

for (const { file, bytes } of weights) process.stdout.write(`${String(bytes).padStart(8)} ${file}\n`)
process.stdout.write(
  `browser weight: ${scripts} bytes of scripts (at most ${limit}), ${total('.css')} of style, before the first screen\n`,
)
process.exitCode = scripts > limit ? 1 : 0

function total(ending: string): number {
  return weights.filter(({ file }) => file.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0)
}
