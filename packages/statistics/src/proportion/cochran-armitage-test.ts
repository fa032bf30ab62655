import { normalTwoSided } from '../distribution/normal.ts'
import { assertFinite, assertSameLength } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertProportion } from './proportion-counts.ts'

/**
 * Tests whether a share rises or falls along ordered groups (periods, age classes): the Cochran-Armitage trend test.
 * More powerful than the chi-square of k groups when there is an order; blind to a change that is not monotonous.
 *
 * @param scores the place of each group, 1, 2, 3, … by default
 * @returns z (positive when the share rises), its square x2 with one degree of freedom, and the two-sided p-value
 * @throws ImpossibleInput when the lists do not have the same length, or a group has more successes than answers
 * Source: P. Armitage, Biometrics 11, 1955; as R's prop.trend.test.
 * @example
 * cochranArmitageTest([83, 90, 129, 70], [86, 93, 136, 82]) // => { x2: 8.224922, p: 0.00413190, z: -2.867913 }
 */
export function cochranArmitageTest(
  successes: readonly number[],
  sizes: readonly number[],
  scores: readonly number[] = sizes.map((_, index) => index + 1),
): { readonly z: number; readonly x2: number; readonly p: number } | NotEnough {
  assertSameLength('successes', successes, 'sizes', sizes)
  assertSameLength('sizes', sizes, 'scores', scores)
  const groups = sizes.map((n, index) => {
    const x = successes[index] ?? 0
    const score = scores[index] ?? 0
    assertProportion(`successes[${index}]`, x, `sizes[${index}]`, n)
    assertFinite(`scores[${index}]`, score)
    return { x, n, score }
  })
  const total = groups.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) return notEnough(2, 0, 'answers')
  const share = groups.reduce((sum, { x }) => sum + x, 0) / total
  const centre = groups.reduce((sum, { n, score }) => sum + n * score, 0) / total
  const spread = groups.reduce((sum, { n, score }) => sum + n * (score - centre) ** 2, 0)
  if (spread === 0) return notEnough(2, 1, 'groups')
  if (share === 0 || share === 1) return { z: 0, x2: 0, p: 1 }
  const slope = groups.reduce((sum, { x, n, score }) => sum + (x - n * share) * (score - centre), 0)
  const z = slope / Math.sqrt(share * (1 - share) * spread)
  return { z, x2: z * z, p: normalTwoSided(z) }
}
