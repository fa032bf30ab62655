import { suppressedGroups } from '../anonymity/suppressed-groups.ts'
import { distinctPriorities } from '../failure-modes/distinct-priorities.ts'
import { riskPriority } from '../failure-modes/risk-priority.ts'
import type { FailureRating } from '../failure-modes/risk-priority.ts'
import { pareto } from '../pareto/pareto.ts'
import { qualityGaps } from '../quality-loop/quality-gaps.ts'
import type { FourQualities } from '../quality-loop/quality-gaps.ts'
import { isNotEnough } from '../result/not-enough.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface Categories {
  readonly categories: Readonly<Record<string, number>>
  readonly threshold?: number
  readonly others?: string
}

interface Groups {
  readonly groups: Readonly<Record<string, number>>
  readonly totalShown?: boolean
  readonly k?: number
}

/** The cases have no word for the category of all the others but its name. */
const namesOfOthers = new Set(['autres', 'autre', 'others', 'other'])

export const qualityFormulas: FormulaTable = {
  'quality.gaps': formula((input: FourQualities) => qualityGaps(input)),
  pareto: formula(({ categories, threshold = 0.8, others }: Categories) => {
    const last = others ?? Object.keys(categories).find(name => namesOfOthers.has(name.toLowerCase()))
    const result = pareto(
      Object.entries(categories).map(([name, amount]) => ({ name, amount })),
      { threshold, ...(last === undefined ? {} : { others: last }) },
    )
    if (isNotEnough(result)) return result
    return {
      order: result.lines.map(line => line.name),
      cumPct: result.lines.map(line => line.cumulative * 100),
      vitalFew: result.vitalFew,
    }
  }),
  'fmea.rpn': formula((input: FailureRating) => riskPriority(input)),
  'fmea.rpn_distinct_values': formula(({ scale }: { readonly scale: readonly [number, number] }) =>
    distinctPriorities(scale),
  ),
  // The cases hold the plain convention, cell by cell; the default of the library protects more.
  'anonymity.suppress': formula(({ groups, totalShown = true, k = 5 }: Groups) =>
    suppressedGroups(
      Object.entries(groups).map(([key, n]) => ({ key, n })),
      { threshold: k, totalShown, protect: 'cells' },
    ),
  ),
}
