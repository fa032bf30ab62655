import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const source = path.resolve(import.meta.dirname, '../../..')

/** Proofs of identity have no policy of an organisation behind them: whoever reads them reads everybody's. */
const tables =
  /identity\.(people|passwords|second_factors|recovery_codes|passkeys|sessions|personal_links|ceremonies|sign_in_failures|known_devices|identity_providers|external_identities|memberships)\b/

const sourceFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$|factory\.ts$|database\/tables\.ts$/.test(file))
  .filter(file => !file.startsWith('testing/'))

it('no file outside of the room people reads an identity table', () => {
  const readers = sourceFiles.filter(file => tables.test(readFileSync(path.join(source, file), 'utf8')))
  expect(readers.filter(file => !file.startsWith('rooms/people/'))).toEqual([])
})

it('within the room, only queries name one, and credentials are read by sign-in alone', () => {
  const credentials =
    /identity\.(passwords|second_factors|recovery_codes|passkeys|personal_links|ceremonies|known_devices|identity_providers|external_identities)\b/
  const readers = sourceFiles.filter(file => tables.test(readFileSync(path.join(source, file), 'utf8')))
  expect(readers.length).toBeGreaterThan(5)
  expect(readers.filter(file => !/\/(data\/[a-z-]+|data|facts)\.ts$/.test(file))).toEqual([])
  const ofCredentials = sourceFiles.filter(file =>
    credentials.test(readFileSync(path.join(source, file), 'utf8')),
  )
  expect(ofCredentials.filter(file => !file.startsWith('rooms/people/sign-in/'))).toEqual([])
})
