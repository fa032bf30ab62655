import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'

/**
 * What the seal holds of a personal value. The salt keeps a name or an address from being guessed out of its
 * digest once the value is erased.
 */
export const personalDigest = (salt: Buffer, value: unknown, subjectId: string | null): string =>
  createHash('sha256')
    .update(salt)
    .update(canonicalJson([value, subjectId]))
    .digest('hex')
