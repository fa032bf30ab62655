import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertNonNegative, assertShare } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export interface ParetoCategory {
  readonly name: string
  /** Complaints, hours, euros: one unit for all. */
  readonly amount: number
}

export interface ParetoLine extends ParetoCategory {
  readonly share: number
  /** The share of this line and of all above it. */
  readonly cumulative: number
}

export interface Pareto {
  readonly kind: 'pareto'
  readonly lines: readonly ParetoLine[]
  /** The few categories at the head that stay within the threshold together. */
  readonly vitalFew: readonly string[]
  readonly total: number
  /** True below 30 in all: the order may well be chance. */
  readonly decorative: boolean
}

/** Below this, an order of categories is decoration. */
const telling = 30

/** Shares that should add up to the threshold miss it by the rounding of doubles. */
const slack = 1e-9

/**
 * Pareto's order: the largest categories first, and the few that make up most of the total.
 *
 * Formula: sorted by decreasing amount (equal amounts keep the order they came in), the category of all the others
 * last whatever it holds; the vital few are the lines whose cumulative share does not exceed the threshold. They
 * are none when the first line alone exceeds it: read that line.
 *
 * @returns the lines, or `NotEnough` when the total is zero
 * @throws ImpossibleInput on negative amounts, two categories of one name, an unknown name for the others
 * @example
 * pareto([{ name: 'delay', amount: 40 }, { name: 'price', amount: 40 }, { name: 'tone', amount: 20 }]) // => { vitalFew: ['delay', 'price'], total: 100, decorative: false }
 */
export function pareto(
  categories: readonly ParetoCategory[],
  options: { readonly threshold?: number; readonly others?: string } = {},
): Pareto | NotEnough {
  const { threshold = 0.8, others } = options
  assertShare('threshold', threshold)
  assertCategories(categories, others)
  const total = steadySum(categories.map(category => category.amount))
  if (total === 0) return notEnough(telling, 0, 'events')
  const named = categories.filter(({ name }) => name !== others).toSorted((a, b) => b.amount - a.amount)
  const ordered = [...named, ...categories.filter(({ name }) => name === others)]
  const lines = ordered.map(({ name, amount }, index) => ({
    name,
    amount,
    share: amount / total,
    cumulative: steadySum(ordered.slice(0, index + 1).map(category => category.amount)) / total,
  }))
  return {
    kind: 'pareto',
    lines,
    vitalFew: lines
      .filter(line => line.name !== others && line.cumulative <= threshold + slack)
      .map(line => line.name),
    total,
    decorative: total < telling,
  }
}

function assertCategories(categories: readonly ParetoCategory[], others: string | undefined): void {
  const names = new Set<string>()
  for (const [index, { name, amount }] of categories.entries()) {
    assertNonNegative(`categories[${index}].amount`, amount)
    if (names.has(name)) throw new ImpossibleInput(`categories[${index}].name`, `is there twice: ${name}`)
    names.add(name)
  }
  if (others !== undefined && !names.has(others)) {
    throw new ImpossibleInput('others', `must name a category, got ${others}`)
  }
}
