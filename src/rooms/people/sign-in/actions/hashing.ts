import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB, two passes: OWASP's first choice, some 11 ms here. The library's defaults, written down. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each hash takes a core and 19 MiB: a burst of sign-ins waits in line instead of starving everything else. */
const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** The same characters typed on another keyboard may arrive composed differently. */
const composed = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(composed(password), cost))

let nobodysHash: Promise<string> | null = null

/** Takes the same time where there is no password to compare with. Never called inside a transaction. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('the password of nobody')
  const compared = storedHash ?? (await nobodysHash)
  const matches = await inTurn(() => verify(compared, composed(password)))
  return matches && storedHash !== null
}
