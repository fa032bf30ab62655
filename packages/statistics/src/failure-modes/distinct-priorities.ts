import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertWhole } from '../refusal/assertions.ts'

/**
 * How many different risk priority numbers a scale can give: far fewer than it seems, which is why they are not a
 * measure.
 *
 * @param scale the first and the last rating of each of the three scales
 * @throws ImpossibleInput on ends that are not whole, below 1, out of order, or above 100
 * @example
 * distinctPriorities([1, 10]) // => 120
 */
export function distinctPriorities([first, last]: readonly [number, number]): number {
  assertWhole('scale[0]', first)
  assertWhole('scale[1]', last)
  if (first < 1) throw new ImpossibleInput('scale[0]', `must be at least 1, got ${first}`)
  if (last < first || last > 100)
    throw new ImpossibleInput('scale[1]', `must lie between ${first} and 100, got ${last}`)
  const products = new Set<number>()
  for (let severity = first; severity <= last; severity++) {
    for (let occurrence = first; occurrence <= severity; occurrence++) {
      for (let detection = first; detection <= occurrence; detection++) {
        products.add(severity * occurrence * detection)
      }
    }
  }
  return products.size
}
