import path from 'node:path'
import type { Config } from '../config.ts'
import { diskStore } from './disk-store.ts'
import { s3Store } from './s3-store.ts'
import type { FileStore } from './store.ts'

/** On disk below the data directory, or in a bucket when one is configured. */
export const createFileStore = ({
  files,
  dataDirectory,
}: Pick<Config, 'files' | 'dataDirectory'>): FileStore =>
  files.kind === 's3' ? s3Store(files) : diskStore(path.join(dataDirectory, 'files'))
