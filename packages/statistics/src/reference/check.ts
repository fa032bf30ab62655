import { differences } from './compare.ts'
import type { Difference, Tolerance } from './compare.ts'
import type { FormulaTable, ReferenceContext } from './formula.ts'

/** A published or doubly recomputed value, and how near the library must come. */
export interface ReferenceCase {
  readonly id: string
  readonly formula: string
  readonly input: unknown
  readonly expected: unknown
  readonly tolerance: Tolerance
}

export interface ReferenceVerdict {
  readonly id: string
  readonly formula: string
  readonly problem?: string
  readonly differences: readonly Difference[]
}

export function passes(verdict: ReferenceVerdict): boolean {
  return verdict.problem === undefined && verdict.differences.length === 0
}

/** Runs one case through the table; an unknown key and an exception are failures like any other. */
export function checkCase(
  table: FormulaTable,
  context: ReferenceContext,
  reference: ReferenceCase,
): ReferenceVerdict {
  const { id, formula } = reference
  const compute = Object.hasOwn(table, formula) ? table[formula] : undefined
  if (compute === undefined) return { id, formula, problem: 'unknown formula key', differences: [] }
  try {
    const got = compute(reference.input, context)
    return { id, formula, differences: differences(reference.expected, got, reference.tolerance ?? 0) }
  } catch (error) {
    return { id, formula, problem: error instanceof Error ? error.message : String(error), differences: [] }
  }
}
