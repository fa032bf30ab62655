import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { assertFinite } from '../refusal/assertions.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { Bounds } from '../result/bounds.ts'
import { crossing } from './crosshair.ts'
import type { Crosshair } from './crosshair.ts'

/** The four zones of Martilla and James: important or not, satisfying or not. */
export type Zone = 'improve' | 'maintain' | 'overkill' | 'low-priority'

export interface ImportanceItem {
  readonly id: string
  readonly importance: number
  readonly satisfaction: number
  /** Their intervals, where known: an item whose interval crosses an axis is undetermined. */
  readonly importanceBounds?: Bounds | undefined
  readonly satisfactionBounds?: Bounds | undefined
}

export interface PlacedItem {
  readonly id: string
  readonly zone: Zone
  /** The axes that the item's interval crosses: its zone could be another. */
  readonly undetermined: readonly ('importance' | 'satisfaction')[]
}

export interface ImportanceMap {
  readonly kind: 'importance-map'
  readonly crosshair: {
    readonly by: Crosshair['by']
    readonly importance: number
    readonly satisfaction: number
  }
  readonly items: readonly PlacedItem[]
}

/**
 * Places criteria in the four zones of importance (Y) and satisfaction (X): improve (important, unsatisfying), maintain,
 * overkill (satisfying, unimportant), low priority. A value on an axis goes to the high side unless told otherwise.
 * Items whose interval crosses an axis are marked undetermined: do not decide on them alone.
 *
 * @param ties where a value exactly on an axis goes
 * @throws ImpossibleInput when a value is not a number, bounds do not hold their value, or an id is repeated
 * Source: J. Martilla and J. James, Journal of Marketing 41(1), 1977.
 * @example
 * const items = [{ id: 'welcome', importance: 8.9, satisfaction: 6.1, satisfactionBounds: { lower: 5.2, upper: 7.4 } }]
 * const map = importanceSatisfaction(items, { by: 'target', importance: 8, satisfaction: 7 })
 * map.items // => [{ id: 'welcome', zone: 'improve', undetermined: ['satisfaction'] }]
 */
export function importanceSatisfaction(
  items: readonly ImportanceItem[],
  crosshair: Crosshair,
  ties: 'high' | 'low' = 'high',
): ImportanceMap | NotEnough {
  const ids = new Set<string>()
  for (const item of items) {
    assertFinite(`${item.id}.importance`, item.importance)
    assertFinite(`${item.id}.satisfaction`, item.satisfaction)
    assertHolds(`${item.id}.importanceBounds`, item.importance, item.importanceBounds)
    assertHolds(`${item.id}.satisfactionBounds`, item.satisfaction, item.satisfactionBounds)
    if (ids.has(item.id)) throw new ImpossibleInput('items', `repeat the id ${item.id}`)
    ids.add(item.id)
  }
  const importance = crossing(
    items.map(item => item.importance),
    crosshair,
    'importance',
  )
  const satisfaction = crossing(
    items.map(item => item.satisfaction),
    crosshair,
    'satisfaction',
  )
  if (isNotEnough(importance) || isNotEnough(satisfaction)) return notEnough(1, 0, 'items')
  const isHigh = (value: number, axis: number) => (ties === 'high' ? value >= axis : value > axis)
  const placed = items.map((item): PlacedItem => {
    const undetermined: ('importance' | 'satisfaction')[] = []
    if (crosses(item.importanceBounds, importance)) undetermined.push('importance')
    if (crosses(item.satisfactionBounds, satisfaction)) undetermined.push('satisfaction')
    const zone = zoneOf(isHigh(item.importance, importance), isHigh(item.satisfaction, satisfaction))
    return { id: item.id, zone, undetermined }
  })
  return { kind: 'importance-map', crosshair: { by: crosshair.by, importance, satisfaction }, items: placed }
}

function zoneOf(important: boolean, satisfying: boolean): Zone {
  if (important) return satisfying ? 'maintain' : 'improve'
  return satisfying ? 'overkill' : 'low-priority'
}

function crosses(bounds: Bounds | undefined, axis: number): boolean {
  return bounds !== undefined && bounds.lower < axis && axis < bounds.upper
}

function assertHolds(argument: string, value: number, bounds: Bounds | undefined): void {
  if (bounds !== undefined && !(bounds.lower <= value && value <= bounds.upper)) {
    throw new ImpossibleInput(argument, `must hold the value ${value}: ${bounds.lower} to ${bounds.upper}`)
  }
}
