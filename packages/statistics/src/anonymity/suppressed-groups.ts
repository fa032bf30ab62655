import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'

export interface AnonymousGroup {
  readonly key: string
  /** How many answered the item, not how many were asked. */
  readonly n: number
}

export interface SuppressionRules {
  /** Below so many answers nothing is shown; default 5 for scores, use 10 for verbatims and crossings. */
  readonly threshold?: number
  /** Whether the total of the groups is shown beside them; default yes. */
  readonly totalShown?: boolean
  /**
   * What may not be derived from the total: a hidden group alone (`cells`), or also the hidden groups taken
   * together when they are fewer than the threshold (`union`, the default: their mean is that of a small group).
   */
  readonly protect?: 'cells' | 'union'
}

export interface SuppressedGroups {
  /** The keys whose number and figures are not shown, in the order of the input. */
  readonly hidden: readonly string[]
  /** Whether the total must be hidden too: it is small itself, or all the groups together give it away. */
  readonly totalHidden: boolean
}

/**
 * Which groups may not be shown: those below the threshold, and as many others as it takes for the total not to
 * give a hidden group away (complementary suppression, the smallest remaining group first).
 *
 * Conditions: groups without overlap that make up the total. There is no legal number: 5 is usual. Apply it to the
 * server's answers, exports and interfaces for programs included, never to the display alone; show all hidden groups
 * alike, without their numbers. Two looks at two dates, or two nested filters: see `refreshIsSafe` and
 * `subtractionIsSafe`.
 *
 * Limits: it withstands sums and differences of what is shown. Which group is the smallest remaining one tells a
 * little too, and at numbers of two or three a reader who knows the rule may guess by it: do not lower the threshold.
 *
 * @throws ImpossibleInput on counts that are not whole, a threshold below 1, two groups of one key
 * Source: practice (Microsoft Viva Insights, minimum group of 5); Willenborg & de Waal, Elements of Statistical
 * Disclosure Control.
 * @example
 * suppressedGroups([{ key: 'A', n: 12 }, { key: 'B', n: 4 }, { key: 'C', n: 9 }]) // => { hidden: ['B', 'C'], totalHidden: false }
 */
export function suppressedGroups(
  groups: readonly AnonymousGroup[],
  rules: SuppressionRules = {},
): SuppressedGroups {
  const { threshold = 5, totalShown = true, protect = 'union' } = rules
  assertThreshold(threshold)
  assertGroups(groups)
  const total = groups.reduce((sum, group) => sum + group.n, 0)
  const hidden = new Set(groups.filter(group => group.n < threshold))
  const totalSafe = totalShown && total >= threshold
  while (totalSafe && givenAway(hidden, protect === 'union' ? threshold : 1)) {
    const next = groups.filter(group => !hidden.has(group)).toSorted((a, b) => a.n - b.n)[0]
    if (next === undefined) break
    hidden.add(next)
  }
  return {
    hidden: groups.filter(group => hidden.has(group)).map(group => group.key),
    totalHidden: total < threshold || (totalSafe && givenAway(hidden, 1)),
  }
}

/** The total less the groups that are shown is the sum of the hidden ones. */
function givenAway(hidden: ReadonlySet<AnonymousGroup>, least: number): boolean {
  if (hidden.size === 0) return false
  return hidden.size === 1 || [...hidden].reduce((sum, group) => sum + group.n, 0) < least
}

function assertGroups(groups: readonly AnonymousGroup[]): void {
  const keys = new Set<string>()
  for (const [index, { key, n }] of groups.entries()) {
    assertCount(`groups[${index}].n`, n)
    if (keys.has(key)) throw new ImpossibleInput(`groups[${index}].key`, `is there twice: ${key}`)
    keys.add(key)
  }
}

/**
 * Refuses a threshold of anonymity that protects nobody.
 *
 * @throws ImpossibleInput on a threshold that is not a whole number of at least 1
 * @example
 * assertThreshold(0) // => throws ImpossibleInput
 */
export function assertThreshold(threshold: number): void {
  assertCount('threshold', threshold)
  if (threshold < 1) throw new ImpossibleInput('threshold', 'must be at least 1')
}
