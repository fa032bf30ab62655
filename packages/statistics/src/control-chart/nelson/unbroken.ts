import type { Stretch } from './process.ts'

/**
 * The longest stretches of equal entries other than 0, from the given length on.
 *
 * @example
 * unbroken([1, 1, 0, -1, -1, -1], 3) // => [{ start: 3, length: 3 }]
 */
export function unbroken(entries: readonly number[], least: number): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let place = 1; place <= entries.length; place++) {
    if (place < entries.length && entries[place] === entries[start]) continue
    if (entries[start] !== 0 && place - start >= least) stretches.push({ start, length: place - start })
    start = place
  }
  return stretches
}
