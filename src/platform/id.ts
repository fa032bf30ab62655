import { randomBytes } from 'node:crypto'

/**
 * UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits. Made here because PostgreSQL 15
 * has no such function; ordered by time, so that indexes grow at their right end.
 */
export function newId(at: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const readableAlphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** A code a person can read aloud: no 0/o, 1/l/i. */
export function newReadableCode(length: number): string {
  let code = ''
  while (code.length < length) {
    const byte = randomBytes(1)[0]!
    if (byte < readableAlphabet.length * 8) code += readableAlphabet[byte % readableAlphabet.length]
  }
  return code
}

/** 256 random bits for links and sessions; only its digest is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')
