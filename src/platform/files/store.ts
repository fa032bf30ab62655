import type { Readable } from 'node:stream'

/** Where the bytes of files are: a folder, or a bucket. Keys are made by the application, never by a person. */
export interface FileStore {
  put(key: string, bytes: Buffer): Promise<void>
  /** @throws FileAbsent */
  read(key: string): Promise<Readable>
  remove(key: string): Promise<void>
  list(): AsyncIterable<string>
}

/** A row says that there is a file and its storage has none: something was lost outside of the application. */
export class FileAbsent extends Error {
  constructor(key: string) {
    super(`the file storage holds nothing under ${key}`)
    this.name = 'FileAbsent'
  }
}
