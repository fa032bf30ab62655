import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { identity, mayEnter, type OperatingUser, ownName } from './operating-user.ts'
import { initdbEnvironment } from './nameless-user.ts'

export const bootstrapRole = 'filrouge_bootstrap'

/** Nothing of the caller's environment reaches the server: a PGDATA or a locale of somebody's shell must not matter. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' }

export const clusterFolder = (dataDirectory: string, major: number): string =>
  join(dataDirectory, 'postgres', String(major))

/** The owner of the first cluster found: later ones are opened by the same user. */
export function clusterOwner(dataDirectory: string): { uid: number; gid: number } | undefined {
  const major = majorsPresent(dataDirectory)[0]
  return major === undefined ? undefined : statSync(clusterFolder(dataDirectory, major))
}

export async function prepareCluster(
  dataDirectory: string,
  binaries: Binaries,
  user: OperatingUser,
  initdbFlags: readonly string[],
): Promise<string> {
  const folder = clusterFolder(dataDirectory, binaries.major)
  const others = majorsPresent(dataDirectory).filter(major => major !== binaries.major)
  if (!existsSync(folder) && others.length > 0) {
    throw new Error(
      `${dataDirectory} holds a PostgreSQL ${others.join(', ')} database and this version runs ${binaries.major}: ` +
        'make a backup with the version that wrote it, then restore it here into a new DATA_DIR',
    )
  }
  if (!existsSync(folder)) await createCluster(folder, binaries, user, initdbFlags)
  else if (user.dropped && statSync(folder).uid !== user.uid) giveTo(user, folder)
  if (statSync(folder).uid !== user.uid) {
    throw new Error(
      `the database in ${folder} belongs to another user of this machine: start as that user, or as root`,
    )
  }
  writeAccessRules(folder, user)
  return folder
}

/** Made beside its place and renamed once whole, so that an interrupted first start leaves nothing half-made in use. */
async function createCluster(
  folder: string,
  binaries: Binaries,
  user: OperatingUser,
  initdbFlags: readonly string[],
): Promise<void> {
  const parent = join(folder, '..')
  mkdirSync(parent, { recursive: true, mode: 0o755 })
  for (const entry of readdirSync(parent).filter(name => name.includes('.new-'))) {
    rmSync(join(parent, entry), { recursive: true, force: true })
  }
  const draft = `${folder}.new-${randomBytes(4).toString('hex')}`
  mkdirSync(draft, { mode: 0o700 })
  if (user.dropped) chownSync(draft, user.uid, user.gid)
  const naming = initdbEnvironment(user)
  const options = { ...identity(user), env: { ...serverEnvironment, ...naming.variables }, cwd: draft }
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        '-D',
        seenBy(user, draft),
        '-U',
        bootstrapRole,
        '--auth=peer',
        '--encoding=UTF8',
        '--data-checksums',
      ].concat(
        ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und', '--no-instructions'],
        initdbFlags,
      ),
      options,
    )
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    const output = (cause as { stderr?: string }).stderr
    throw new Error(`the database could not be created in ${folder}: ${output ?? String(cause)}`, { cause })
  } finally {
    naming.dispose()
  }
  renameSync(draft, folder)
}

/**
 * The path by which the server opens its folder. Below a folder that its user may not pass (/root), the absolute path is
 * closed to it, but the folder it is started in stays open: a process is in its working directory, not on the way to it.
 */
export const seenBy = (user: OperatingUser, folder: string): string =>
  user.dropped && !mayEnter(user, folder) ? '/proc/self/cwd' : folder

/**
 * The socket lies in the cluster's own folder (0700), where only root and the server's user come. Inside, the peer's name
 * is checked too; where the system knows no name for one of them there is nothing to compare, and the folder is the guard.
 */
function writeAccessRules(folder: string, user: OperatingUser): void {
  const caller = ownName()
  const names = [...new Set(['root', caller, user.name])]
  const nameless = caller === undefined
  const rules = nameless ? 'local all all trust\n' : 'local all all peer map=filrouge\n'
  const map = names.flatMap(name => (name ? [`filrouge ${name} all\n`] : [])).join('')
  for (const [file, text] of [
    ['pg_hba.conf', rules],
    ['pg_ident.conf', map],
  ] as const) {
    const path = join(folder, file)
    writeFileSync(path, text, { mode: 0o600 })
    if (user.dropped) chownSync(path, user.uid, user.gid)
  }
}

/** A folder copied by root belongs to root; the server opens only its own. */
function giveTo(user: OperatingUser, folder: string): void {
  chmodSync(folder, 0o700)
  chownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), user.uid, user.gid)
  }
}

function majorsPresent(dataDirectory: string): number[] {
  const parent = join(dataDirectory, 'postgres')
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .sort((one, other) => other - one)
}
