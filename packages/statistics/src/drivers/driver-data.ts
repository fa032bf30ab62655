import { unitProduct, unitVector } from '../correlation/paired-values.ts'
import { assertFinite, assertSameLength } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** Answers to criteria, and the answer that they should explain (overall satisfaction, recommendation). */
export interface DriverData {
  readonly criteria: readonly string[]
  /** One row a respondent, one column a criterion, null where there is no answer. */
  readonly answers: readonly (readonly (number | null)[])[]
  /** The outcome, one a respondent. */
  readonly outcome: readonly (number | null)[]
}

/** The answers that can be used, as columns, and what was left out. */
export interface UsableDrivers {
  readonly criteria: readonly string[]
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** Respondents who answered everything. */
  readonly n: number
  /** Respondents left out because an answer is missing. */
  readonly dropped: number
  /** Criteria to which everybody gave the same answer: they can explain nothing. */
  readonly constant: readonly string[]
  /** Criteria that repeat another one exactly, and which: they are merged into it. */
  readonly merged: readonly { readonly criterion: string; readonly into: string }[]
}

/** Two criteria count as one above this correlation. */
const identical = 1 - 1e-10

/**
 * Keeps the respondents who answered everything and the criteria that vary and are not repeated.
 *
 * @throws ImpossibleInput when rows do not have one answer per criterion, or an answer is not a number
 * @example
 * const data = { criteria: ['a', 'b', 'c'], answers: [[1, 5, 2], [2, 5, 4], [4, 5, 8], [null, 5, 1]], outcome: [1, 2, 2, 3] }
 * usableDrivers(data) // => { criteria: ['a'], n: 3, dropped: 1, constant: ['b'], merged: [{ criterion: 'c', into: 'a' }] }
 */
export function usableDrivers({ criteria, answers, outcome }: DriverData): UsableDrivers {
  assertSameLength('answers', answers, 'outcome', outcome)
  const columns = criteria.map(() => new Float64Array(answers.length))
  const results = new Float64Array(answers.length)
  let n = 0
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? []
    const result = outcome[row] ?? null
    if (answer.length !== criteria.length) {
      throw new ImpossibleInput(
        `answers[${row}]`,
        `must hold ${criteria.length} answers, got ${answer.length}`,
      )
    }
    if (!isComplete(answer, result, row)) continue
    // Plain loops: this is where ten thousand answers are read.
    for (const [column, values] of columns.entries()) values[n] = answer[column] ?? 0
    results[n++] = result ?? 0
  }
  return {
    ...distinct(
      criteria,
      columns.map(column => column.subarray(0, n)),
    ),
    outcome: results.subarray(0, n),
    n,
    dropped: answers.length - n,
  }
}

function isComplete(answer: readonly (number | null)[], outcome: number | null, row: number): boolean {
  let complete = outcome !== null
  if (outcome !== null && !Number.isFinite(outcome)) assertFinite(`outcome[${row}]`, outcome)
  for (let column = 0; column < answer.length; column++) {
    const value = answer[column]
    if (value === null || value === undefined) complete = false
    else if (!Number.isFinite(value)) assertFinite(`answers[${row}][${column}]`, value)
  }
  return complete
}

function distinct(criteria: readonly string[], columns: readonly Float64Array[]) {
  const constant: string[] = []
  const merged: { criterion: string; into: string }[] = []
  const kept: { criterion: string; column: Float64Array; unit: Float64Array }[] = []
  for (const [index, column] of columns.entries()) {
    const criterion = criteria[index] ?? ''
    const unit = unitVector(column)
    const same = unit && kept.find(other => Math.abs(unitProduct(unit, other.unit)) > identical)
    if (unit === null) constant.push(criterion)
    else if (same) merged.push({ criterion, into: same.criterion })
    else kept.push({ criterion, column, unit })
  }
  return {
    criteria: kept.map(({ criterion }) => criterion),
    columns: kept.map(({ column }) => column),
    constant,
    merged,
  }
}
