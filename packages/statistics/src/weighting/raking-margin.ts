import { assertNonNegative, assertPositive, assertWeights } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** One known distribution of the population, and where each unit of the sample stands in it. */
export interface RakingMargin {
  readonly name: string
  /** For each unit (a respondent, or a cell of a table), the index of its category in `targets`. */
  readonly categories: readonly number[]
  /** What each category counts in the population: numbers or shares. */
  readonly targets: readonly number[]
}

/**
 * Refuses a margin that cannot be met: units without a category, categories that are expected and have nobody. Gives
 * its targets brought to the common total.
 *
 * @throws ImpossibleInput naming the margin
 * @example
 * scaledTargets({ name: 'age', categories: [0, 1, 1], targets: [1, 3] }, [1, 1, 1], 8) // => [2, 6]
 * scaledTargets({ name: 'age', categories: [0, 0], targets: [1, 3] }, [1, 1], 8) // => throws ImpossibleInput
 */
export function scaledTargets(
  { name, categories, targets }: RakingMargin,
  base: readonly number[],
  total: number,
): readonly number[] {
  if (categories.length !== base.length) {
    throw new ImpossibleInput(
      `margins.${name}`,
      `must place all units: ${categories.length} of ${base.length}`,
    )
  }
  assertPositive('total', total)
  assertWeights('base', base)
  const present = new Array<number>(targets.length).fill(0)
  for (const [unit, category] of categories.entries()) {
    if (!(Number.isInteger(category) && category >= 0 && category < targets.length)) {
      throw new ImpossibleInput(`margins.${name}.categories[${unit}]`, `is not a category: ${category}`)
    }
    present[category] = (present[category] ?? 0) + (base[unit] ?? 0)
  }
  let sum = 0
  for (const [category, target] of targets.entries()) {
    assertNonNegative(`margins.${name}.targets[${category}]`, target)
    if (target > 0 && present[category] === 0) {
      throw new ImpossibleInput(`margins.${name}.targets[${category}]`, 'is expected and has no respondent')
    }
    sum += target
  }
  if (sum === 0) throw new ImpossibleInput(`margins.${name}.targets`, 'must not all be zero')
  return targets.map(target => (target / sum) * total)
}
