import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './database/connection.ts'
import type { Directory } from './database/directory.ts'
import type { FileStore } from './files/store.ts'
import type { Catalogue } from './i18n/catalogue.ts'
import type { Secrets } from './secrets.ts'

/** What one process has at hand: its configuration and the doors to what is outside it. */
export interface Installation {
  readonly config: Config
  readonly clock: Clock
  readonly database: Db
  readonly directory: Directory
  readonly files: FileStore
  readonly secrets: Secrets
  readonly messages: Catalogue
  readonly log: Logger
  /** Where people reach the application, without a final slash. */
  readonly publicUrl: () => string
  /** Tells the dispatcher of this process that something was announced. */
  readonly wakeDispatcher: () => void
}
