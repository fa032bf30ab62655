const second = 1000
const minute = 60 * second

/** Everybody mistypes; then each failure doubles the wait, up to a quarter of an hour. */
export const freeAttempts = 5
const firstWait = 15 * second
const longestWait = 15 * minute

/** Failures older than this are forgiven. */
export const failureMemory = 12 * 60 * minute

/** Failures from everywhere, for what only whoever knows the password can try (the second factor). */
export const strangersLimit = 30

/** Seconds to wait before the next attempt; 0 when it may be made now. */
export function secondsToWait(failures: number, lastAt: Date | null, now: Date): number {
  if (failures < freeAttempts || !lastAt) return 0
  const wait = Math.min(longestWait, firstWait * 2 ** (failures - freeAttempts))
  return Math.max(0, Math.ceil((lastAt.getTime() + wait - now.getTime()) / second))
}

/** One household or firm has many IPv6 addresses, all below one /64: they count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...middle, ...right]
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}
