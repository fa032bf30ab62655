import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite, assertNonNegative } from '../refusal/assertions.ts'

/** What a process may do by chance alone: its centre, and three sigma on each side. */
export interface ControlLimits {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  readonly sigma: number
}

/** Limits that follow the size of each period; the centre is the same for all. */
export interface VaryingLimits {
  readonly kind: 'varying-limits'
  readonly centre: number
  /** One entry a period, in the order of the input. */
  readonly periods: readonly ControlLimits[]
  /** How much wider than chance alone the variation is (Laney); 1 where it is not estimated. */
  readonly spread: number
  /** How many periods the centre rests on. */
  readonly n: number
}

/**
 * Three-sigma limits around a centre, cut where the measure cannot go (a share below 0 or above 1).
 *
 * @throws ImpossibleInput on what is not a number, a negative sigma, bounds in the wrong order
 * @example
 * threeSigma(2, 1, { least: 0 }) // => { centre: 2, lower: 0, upper: 5, sigma: 1 }
 */
export function threeSigma(
  centre: number,
  sigma: number,
  bounds: { readonly least?: number; readonly most?: number } = {},
): ControlLimits {
  assertFinite('centre', centre)
  assertNonNegative('sigma', sigma)
  const { least = -Infinity, most = Infinity } = bounds
  if (!(least <= most)) throw new ImpossibleInput('bounds', `must be in order, got ${least} and ${most}`)
  return {
    centre,
    lower: Math.max(least, centre - 3 * sigma),
    upper: Math.min(most, centre + 3 * sigma),
    sigma,
  }
}
