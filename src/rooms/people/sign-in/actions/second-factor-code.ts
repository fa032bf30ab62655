import { Secret, TOTP } from 'otpauth'
import type { Db } from '#platform/database/connection.ts'
import { newReadableCode } from '#platform/id.ts'
import { digestOf, type Secrets } from '#platform/secrets.ts'
import { findSecondFactor, takeRecoveryCode, takeStep } from '../data/second-factors.ts'

const period = 30

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Filrouge', label, secret: Secret.fromBase32(secret), digits: 6, period })

export const newFactorSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator application reads from the QR code. */
export const factorAddress = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The time step of a code that is right now, or was half a minute ago (clocks drift); null when it is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret).validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}

/** A right code, whose step is used up by it; or a recovery code, likewise. */
export async function isSecondFactor(
  db: Db,
  secrets: Secrets,
  personId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const factor = await findSecondFactor(db, personId)
  if (!factor?.confirmed) return false
  const step = stepOfCode(secrets.open(factor.secret), code, now)
  if (step !== null) return takeStep(db, personId, step)
  return takeRecoveryCode(db, personId, recoveryDigest(code), now)
}

/** Ten codes of some 59 bits, in groups that can be copied by hand. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => newReadableCode(12).replace(/^(.{4})(.{4})/, '$1-$2-'))

export const recoveryDigest = (code: string): Buffer =>
  digestOf(`recovery ${code.toLowerCase().replaceAll(/[^0-9a-z]/g, '')}`)
