import type { Readable } from 'node:stream'

/** Where the bytes of files are: a folder, or a bucket. Keys are made by the application, never by a person. */
export interface FileStore {
  put(key: string, bytes: Buffer): Promise<void>
  read(key: string): Promise<Readable>
  remove(key: string): Promise<void>
  list(): AsyncIterable<string>
}
