import { criticalZ } from '../distribution/normal.ts'
import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount, assertLevel } from '../refusal/assertions.ts'
import { estimate } from '../result/estimate.ts'
import type { Estimate } from '../result/estimate.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

/**
 * Cohen's kappa: how far two coders of the same verbatims agree, beyond what chance would bring.
 *
 * Formula: (observed agreement - agreement by chance) / (1 - agreement by chance), chance from the margins of the
 * table; interval by the large-sample standard error of Fleiss, Cohen and Everitt.
 *
 * Units: at most 1 (full agreement), 0 is chance, negative is worse than chance. Conditions: both coded all the
 * verbatims, alone, with the same list; about 50 verbatims or more for the interval.
 *
 * @param table rows are the categories of the first coder, columns of the second, in the same order
 * @returns kappa, or `NotEnough` without a verbatim or when chance alone gives full agreement
 * @throws ImpossibleInput on counts that are not whole or a table that is not square
 * Source: Cohen (1960), Educational and Psychological Measurement 20; Fleiss, Cohen & Everitt (1969).
 * @example
 * cohenKappa([[20, 5], [10, 15]]) // => { value: 0.4000, lower: 0.151092, upper: 0.648908, n: 50 }
 */
export function cohenKappa(table: readonly (readonly number[])[], level = 0.95): Estimate | NotEnough {
  assertLevel('level', level)
  assertSquare(table)
  const n = steadySum(table.flat())
  if (n === 0) return notEnough(1, 0, 'verbatims')
  const share = table.map(row => row.map(count => count / n))
  const rows = table.map(row => steadySum(row) / n)
  const columns = table.map((_, column) => steadySum(table.map(row => row[column] ?? 0)) / n)
  const observed = steadySum(table.map((row, place) => row[place] ?? 0)) / n
  const chance = steadySum(rows.map((row, place) => row * (columns[place] ?? 0)))
  if (chance >= 1) return notEnough(n + 1, n, 'variation')
  const kappa = (observed - chance) / (1 - chance)
  const agreeing = steadySum(
    share.map((row, i) => (row[i] ?? 0) * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - kappa)) ** 2),
  )
  const differing = steadySum(
    share.flatMap((row, i) =>
      row.map((cell, j) => (i === j ? 0 : cell * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2)),
    ),
  )
  const variance =
    (agreeing + (1 - kappa) ** 2 * differing - (kappa - chance * (1 - kappa)) ** 2) / (n * (1 - chance) ** 2)
  const reach = criticalZ(level) * Math.sqrt(Math.max(0, variance))
  return estimate({
    value: kappa,
    lower: Math.max(-1, kappa - reach),
    upper: Math.min(1, kappa + reach),
    level,
    n,
    method: 'fleiss-cohen-everitt',
  })
}

function assertSquare(table: readonly (readonly number[])[]): void {
  for (const [i, row] of table.entries()) {
    if (row.length !== table.length) {
      throw new ImpossibleInput(`table[${i}]`, `must hold ${table.length} counts, got ${row.length}`)
    }
    for (const [j, count] of row.entries()) assertCount(`table[${i}][${j}]`, count)
  }
}
