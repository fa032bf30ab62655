import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigurationError } from '../config.ts'
import { conflict } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'

/** Held by the one process that may touch what is in the data directory, its database server included. */
export interface DataLock {
  /** Absolute, links resolved. */
  readonly dataDirectory: string
  release(): void
}

/** Kept here so that a lock whose holder forgets it is not collected, and with it released. */
const held = new Set<DatabaseSync>()

/**
 * The lock is the kernel's, on a file that SQLite opens for us: it ends with its process, however that ends, so that no
 * number has to be compared with a process that may be somebody else's by now, nor across containers sharing a folder.
 * The file stays: removing it would let a third process lock another one of the same name.
 * @throws ConfigurationError when the folder cannot be made or written
 */
export function takeDataLock(dataDirectory: string): Result<DataLock> {
  const folder = prepare(dataDirectory)
  const database = new DatabaseSync(join(folder, 'run/lock'))
  const holder = join(folder, 'run/holder')
  try {
    database.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive')
  } catch (cause) {
    database.close()
    if ((cause as { errcode?: number }).errcode !== busy) throw cause
    return refused(conflict('platform.data-directory.in-use', { folder, pid: readHolder(holder) }))
  }
  held.add(database)
  writeFileSync(holder, String(process.pid))
  return done({
    dataDirectory: folder,
    release: () => {
      if (!held.delete(database)) return
      rmSync(holder, { force: true })
      database.close()
    },
  })
}

function prepare(dataDirectory: string): string {
  try {
    // The unprivileged user of the database passes through root's folder without being able to list it.
    mkdirSync(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    const folder = realpathSync(dataDirectory)
    mkdirSync(join(folder, 'run'), { recursive: true, mode: 0o700 })
    accessSync(join(folder, 'run'), constants.W_OK | constants.X_OK)
    return folder
  } catch (cause) {
    throw new ConfigurationError([
      `DATA_DIR: the folder ${dataDirectory} cannot be written by this user (${(cause as Error).message}). ` +
        'Start as the user it belongs to, or give another folder.',
    ])
  }
}

const busy = 5

/** For people only: nothing is decided by this number. */
function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '?'
  }
}
