import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { attention, broken, type Finding, well } from './finding.ts'

const gibibyte = 1024 ** 3

/** Below this, a busy day could fill the disk; below the other, the database is about to stop writing. */
const comfortable = 2 * gibibyte
const least = gibibyte / 4

export async function examineDataDirectory(dataDirectory: string): Promise<Finding[]> {
  const folder = resolve(dataDirectory)
  if (!existsSync(folder)) {
    return [attention('folder.absent', { folder }), await space(existingAbove(folder))]
  }
  return [rights(folder), ...secretKey(folder), await space(folder)]
}

function rights(folder: string): Finding {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return broken('folder.closed', { folder })
  }
  return (statSync(folder).mode & 0o022) === 0
    ? well('folder.right', { folder })
    : attention('folder.open', { folder })
}

function secretKey(folder: string): Finding[] {
  const file = join(folder, 'secret-key')
  if (!existsSync(file)) return []
  return (statSync(file).mode & 0o077) === 0 ? [well('key.private')] : [broken('key.readable', { file })]
}

async function space(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const values = { folder, free: Math.round((free / gibibyte) * 10) / 10 }
  if (free < least) return broken('disk.full', values)
  return free < comfortable ? attention('disk.filling', values) : well('disk.space', values)
}

function existingAbove(folder: string): string {
  return existsSync(folder) ? folder : existingAbove(dirname(folder))
}
