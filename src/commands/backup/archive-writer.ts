import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import tar from 'tar-stream'

export interface ArchiveWriter {
  add(name: string, bytes: Buffer): Promise<void>
  /** Only now does the file exist under its name. */
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** Written under another name first: a file with the name of a backup is a whole backup. */
export function createArchive(file: string, modified: Date): ArchiveWriter {
  const draft = `${file}.partial`
  const pack = tar.pack()
  const written = pipeline(pack, createGzip(), createWriteStream(draft, { mode: 0o600 }))
  // Its failure (a full disk) destroys the pack, and so reaches whoever is adding.
  written.catch(() => {})
  return {
    add: (name, bytes) =>
      new Promise((resolve, reject) => {
        const header = { name, mode: 0o600, mtime: modified }
        pack.entry(header, bytes, error => (error ? reject(error) : resolve()))
      }),
    finish: async () => {
      pack.finalize()
      await written
      const handle = await open(draft)
      await handle.sync()
      await handle.close()
      await rename(draft, file)
    },
    abandon: async () => {
      pack.destroy()
      await written.catch(() => {})
      await rm(draft, { force: true })
    },
  }
}
