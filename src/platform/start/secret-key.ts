import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Db } from '../database/connection.ts'
import { ConfigurationError, type Config } from '../config.ts'
import { digestOf } from '../secrets.ts'

/** SECRET_KEY, or the one made at the first start and kept in the data directory. */
export function findSecretKey(config: Config): string {
  if (config.secretKey) return config.secretKey
  const file = path.join(config.dataDirectory, 'secret-key')
  mkdirSync(config.dataDirectory, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/**
 * The database remembers which key its secrets were sealed with: a process with another key would lock people out
 * of their second factors, one by one, without anybody seeing why.
 * @throws ConfigurationError
 */
export async function checkSecretKey(database: Db, secretKey: string, now: Date): Promise<void> {
  const digest = digestOf(`installation ${secretKey}`)
  await database
    .insertInto('identity.installation')
    .values({ secret_key_digest: digest, created_at: now })
    .onConflict(conflict => conflict.column('singleton').doNothing())
    .execute()
  const { secret_key_digest } = await database
    .selectFrom('identity.installation')
    .select('secret_key_digest')
    .executeTakeFirstOrThrow()
  if (!secret_key_digest.equals(digest))
    throw new ConfigurationError([
      'SECRET_KEY is not the key this database was used with: give the same one to every process, ' +
        'or bring back the file secret-key of the first data directory.',
    ])
}
