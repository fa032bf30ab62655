import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const socketPort = 5432
/** The kernel keeps 108 bytes for a socket's path, the last of them a zero. */
const longest = 107 - `/.s.PGSQL.${socketPort}`.length

/** A folder to name as host. A path too long for the kernel is reached through a short link. */
export function reachableSocketFolder(folder: string): { host: string; dispose(): void } {
  if (Buffer.byteLength(folder) <= longest) return { host: folder, dispose: () => {} }
  const shortcut = mkdtempSync(join(tmpdir(), 'filrouge-'))
  const host = join(shortcut, 'database')
  symlinkSync(folder, host)
  return { host, dispose: () => rmSync(shortcut, { recursive: true, force: true }) }
}
