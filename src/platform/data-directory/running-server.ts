import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataLock } from './lock.ts'

const connection = z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() })

const description = z.object({
  pid: z.number(),
  version: z.string(),
  /** Where it answers on this machine: `http://127.0.0.1:3000`. */
  address: z.string(),
  startedAt: z.iso.datetime(),
  /** The private socket of the embedded database; null when the database is another machine's. */
  database: z.object({ owner: connection, runtime: connection }).nullable(),
})

/** What a command on the machine needs to speak to the server that holds the data directory. */
export type RunningServer = z.infer<typeof description>

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'run/server.json')

/** Written once the server listens; returns what removes it. */
export function announceServer(lock: DataLock, server: RunningServer): () => void {
  const file = fileIn(lock.dataDirectory)
  writeFileSync(`${file}.new`, JSON.stringify(server, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return () => rmSync(file, { force: true })
}

/**
 * Undefined before the server listens. Believe it only when the lock was refused: what a killed server wrote stays until
 * the next one.
 */
export function readRunningServer(dataDirectory: string): RunningServer | undefined {
  try {
    return description.parse(JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')))
  } catch {
    return undefined
  }
}
