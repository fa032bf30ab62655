import { assertAllFinite, assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { notEnough } from '../result/not-enough.ts'

/** Where the two axes cross: the target for satisfaction, a fixed value for importance; or taken from the items. */
export type Crosshair =
  | { readonly by: 'target'; readonly importance: number; readonly satisfaction: number }
  | { readonly by: 'median' }
  | { readonly by: 'mean' }
  | { readonly by: 'middle'; readonly scale: readonly [number, number] }

/**
 * The value at which an axis crosses. A target, fixed at the first wave, is the product's default: with the median,
 * half of the items are below by construction, whatever is done; with mean and middle, everything often lands in
 * "maintain".
 *
 * @throws ImpossibleInput when a value is not a number, or the scale does not rise
 * @example
 * crossing([8.9, 8.7, 6.2, 6, 8], { by: 'median' }, 'importance') // => 8
 */
export function crossing(
  values: readonly number[],
  crosshair: Crosshair,
  axis: 'importance' | 'satisfaction',
): number | NotEnough {
  assertAllFinite(axis, values)
  if (crosshair.by === 'target') {
    assertFinite(`crosshair.${axis}`, crosshair[axis])
    return crosshair[axis]
  }
  if (crosshair.by === 'middle') {
    const [low, high] = crosshair.scale
    if (!(low < high)) throw new ImpossibleInput('crosshair.scale', `must rise, got ${low} to ${high}`)
    return (low + high) / 2
  }
  if (values.length === 0) return notEnough(1, 0, 'items')
  if (crosshair.by === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2
}
