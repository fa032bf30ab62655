import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What the installation's secret key is used for; each purpose has a key of its own, derived from it. */
export interface Secrets {
  /** Authenticated encryption of what must be read again (a second factor's secret). */
  seal(clear: string): Buffer
  /** @throws when the bytes were not sealed with this key or were changed */
  open(sealed: Buffer): string
  /** A keyed digest, for what must be recognised and not read. */
  sign(text: string): string
}

export function createSecrets(secretKey: string): Secrets {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secretKey, 'filrouge', purpose, 32))
  const sealingKey = derive('seal')
  const signingKey = derive('sign')
  return {
    seal: clear => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open: sealed => {
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    sign: text => createHmac('sha256', signingKey).update(text).digest('base64url'),
  }
}

/** What is stored of a token: it has 256 random bits, so that a plain digest is enough. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()
