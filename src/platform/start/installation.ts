import type { Logger } from 'pino'
import { systemClock, type Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db } from '../database/connection.ts'
import { createDirectory } from '../database/directory.ts'
import { createFileStore } from '../files/create-store.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import type { Installation } from '../installation.ts'
import { createSecrets } from '../secrets.ts'
import { checkSecretKey, findSecretKey } from './secret-key.ts'

export interface Assembled extends Installation {
  /** Where it listens, once it does: the public address while none is configured. */
  listeningAt(address: string): void
  onAnnouncement(wake: () => void): void
}

interface Parts {
  readonly config: Config
  readonly db: Db
  readonly log: Logger
  readonly catalogues: readonly Catalogue[]
  readonly clock?: Clock
}

export async function assemble({
  config,
  db,
  log,
  catalogues,
  clock = systemClock,
}: Parts): Promise<Assembled> {
  const secretKey = findSecretKey(config)
  await checkSecretKey(db, secretKey, clock.now())
  let address = config.publicUrl ?? `http://${config.host}:${config.port}`
  let wake = (): void => {}
  return {
    config,
    clock,
    database: db,
    directory: createDirectory(db),
    files: createFileStore(config),
    secrets: createSecrets(secretKey),
    messages: merge(catalogues),
    log,
    publicUrl: () => address,
    wakeDispatcher: () => wake(),
    listeningAt: listening => {
      address = config.publicUrl ?? listening
    },
    onAnnouncement: listener => {
      wake = listener
    },
  }
}

const merge = (catalogues: readonly Catalogue[]): Catalogue => ({
  fr: Object.assign({}, ...catalogues.map(({ fr }) => fr)) as Catalogue['fr'],
  en: Object.assign({}, ...catalogues.map(({ en }) => en)) as Catalogue['en'],
})
