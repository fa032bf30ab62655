import { assertCount } from '../refusal/assertions.ts'

/** A source of numbers in [0, 1) that gives the same ones for the same seed. */
export type Random = () => number

/**
 * Random numbers from a seed (sfc32, 32-bit): a figure that needs chance (bootstrap, sampling) can be found again by who
 * has its seed. Not for secrets.
 *
 * @param seed a whole number, 0 or more
 * @throws ImpossibleInput when the seed is not one
 * Source: C. Doty-Humphrey, PractRand, small fast counting generator.
 * @example
 * seededRandom(42)() === seededRandom(42)() // => true
 */
export function seededRandom(seed: number): Random {
  assertCount('seed', seed)
  let a = seed >>> 0
  let b = Math.floor(seed / 4294967296) >>> 0
  let c = 0x9e3779b9
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  // The first numbers still resemble the seed.
  for (let warming = 0; warming < 15; warming++) next()
  return next
}
