import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite, assertShare } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Penalty } from './penalty-below.ts'

export interface CompositeItem {
  readonly key: string
  /** On the scale of the composite; `null` when it was not measured. */
  readonly score: number | null
  /** The weights of all items, measured or not, sum to 1. */
  readonly weight: number
}

/** A ceiling that an unacceptable situation sets, whatever the rest. */
export interface Cap {
  readonly reason: string
  readonly at: number
}

export interface CompositeRules {
  /** The ends of the scale; default 0 to 100. */
  readonly scale?: readonly [number, number]
  /** The share of the weights that must be measured; default 0.7. */
  readonly leastWeight?: number
  readonly penalties?: readonly Penalty[]
  readonly caps?: readonly Cap[]
}

export interface Contribution {
  readonly key: string
  readonly score: number
  /** The weight among what was measured. */
  readonly weight: number
  /** What the item brings: weight x score. The contributions sum to `before`. */
  readonly points: number
}

/** Every line of the calculation: before - penalties + restored - capped = value. */
export interface Composite {
  readonly kind: 'composite'
  readonly value: number
  /** The weighted mean, before penalties and caps. */
  readonly before: number
  readonly contributions: readonly Contribution[]
  readonly penalties: readonly Penalty[]
  /** Given back because a composite does not fall below its scale. */
  readonly restored: number
  /** Taken by the caps, and the one that took it. */
  readonly capped: number
  readonly cappedBy: Cap | null
  /** The share of the weights that was measured. */
  readonly weightPresent: number
}

/** Weights typed with decimals miss their sum by the rounding of doubles. */
const slack = 1e-9

/**
 * A weighted composite (a team's score, a commitment's score) that hides nothing: each item's contribution, each
 * penalty on a line of its own, each cap.
 *
 * Formula: weighted mean of the measured items, their weights made to sum to 1 again; minus the penalties, not
 * below the scale; not above the lowest cap.
 *
 * Conditions: items on one scale. Store the version of the rules with each value; simulate before changing them.
 *
 * @returns the composite with its lines, or `NotEnough` when less than the least weight is measured
 * @throws ImpossibleInput on weights that do not sum to 1, scores or caps outside the scale, negative penalties
 * @example
 * composite([{ key: 'visit', score: 80, weight: 0.5 }, { key: 'survey', score: 60, weight: 0.5 }], { caps: [{ reason: 'unacceptable', at: 49 }] }) // => { before: 70, value: 49, capped: 21, contributions: [{ points: 40 }, { points: 30 }] }
 */
export function composite(
  items: readonly CompositeItem[],
  rules: CompositeRules = {},
): Composite | NotEnough {
  const { leastWeight = 0.7, scale = [0, 100], penalties = [], caps = [] } = rules
  assertShare('leastWeight', leastWeight)
  assertItems(items, scale)
  for (const [index, cap] of caps.entries()) assertOnScale(`caps[${index}].at`, cap.at, scale)
  for (const [index, { points }] of penalties.entries()) {
    assertFinite(`penalties[${index}].points`, points)
    if (points < 0)
      throw new ImpossibleInput(`penalties[${index}].points`, `must not be negative, got ${points}`)
  }
  const measured = items.flatMap(({ key, score, weight }) => (score === null ? [] : [{ key, score, weight }]))
  const weightPresent = Math.min(1, steadySum(measured.map(item => item.weight)))
  if (weightPresent === 0 || weightPresent < leastWeight - slack) {
    return notEnough(leastWeight, weightPresent, 'weight')
  }
  const total = steadySum(measured.map(item => item.weight))
  const before = steadySum(measured.map(item => item.weight * item.score)) / total
  const penalised = before - steadySum(penalties.map(penalty => penalty.points))
  const kept = Math.max(scale[0], penalised)
  const lowest = caps.toSorted((a, b) => a.at - b.at)[0]
  const cappedBy = lowest !== undefined && lowest.at < kept ? lowest : null
  const value = cappedBy === null ? kept : cappedBy.at
  return {
    kind: 'composite',
    value,
    before,
    contributions: measured.map(({ key, score, weight }) => ({
      key,
      score,
      weight: weight / total,
      points: (weight * score) / total,
    })),
    penalties,
    restored: kept - penalised,
    capped: kept - value,
    cappedBy,
    weightPresent,
  }
}

function assertItems(items: readonly CompositeItem[], scale: readonly [number, number]): void {
  assertFinite('scale[0]', scale[0])
  assertFinite('scale[1]', scale[1])
  if (scale[0] >= scale[1]) throw new ImpossibleInput('scale', 'must run from the worst to the best')
  for (const [index, { score, weight }] of items.entries()) {
    assertShare(`items[${index}].weight`, weight)
    if (score !== null) assertOnScale(`items[${index}].score`, score, scale)
  }
  const sum = steadySum(items.map(item => item.weight))
  if (items.length > 0 && Math.abs(sum - 1) > slack) {
    throw new ImpossibleInput('items', `must have weights that sum to 1, got ${sum}`)
  }
}

function assertOnScale(argument: string, value: number, [least, most]: readonly [number, number]): void {
  assertFinite(argument, value)
  if (value < least || value > most) {
    throw new ImpossibleInput(argument, `must lie between ${least} and ${most}, got ${value}`)
  }
}
