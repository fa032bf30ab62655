export interface UnitNode {
  readonly id: string
  readonly parentId: string | null
  /** From the root to the unit itself. */
  readonly path: readonly string[]
  readonly name: string
  readonly kind: string
  readonly code: string | null
  readonly position: number
  readonly archivedAt: Date | null
  readonly mergedIntoId: string | null
  readonly revision: number
}

export const isRoot = (unit: Pick<UnitNode, 'parentId'>): boolean => unit.parentId === null

/** The unit itself is within itself. */
export const isWithin = (unit: Pick<UnitNode, 'path'>, ancestorId: string): boolean =>
  unit.path.includes(ancestorId)

/** Parents before children, brothers and sisters in their own order; what is archived comes after what is not. */
export function inTreeOrder<Node extends UnitNode>(units: readonly Node[]): Node[] {
  const children = Map.groupBy(units, unit => unit.parentId)
  const known = new Set(units.map(unit => unit.id))
  const tops = units.filter(unit => unit.parentId === null || !known.has(unit.parentId))
  const ordered: Node[] = []
  const stack = tops.toSorted(amongSiblings).reverse()
  for (let unit = stack.pop(); unit; unit = stack.pop()) {
    ordered.push(unit)
    stack.push(...(children.get(unit.id) ?? []).toSorted(amongSiblings).reverse())
  }
  return ordered
}

export const amongSiblings = (a: UnitNode, b: UnitNode): number =>
  Number(a.archivedAt !== null) - Number(b.archivedAt !== null) ||
  a.position - b.position ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.id < b.id ? -1 : 1)

export interface SeenUnit extends UnitNode {
  readonly contextOnly: boolean
}

/** The part of the tree that grants on these units open, and the units above, which only say where it stands. */
export function seenFrom(units: readonly UnitNode[], grantedIds: ReadonlySet<string>): SeenUnit[] {
  const readable = units.filter(unit => unit.path.some(id => grantedIds.has(id)))
  const around = new Set(readable.flatMap(unit => unit.path))
  const open = new Set(readable.map(unit => unit.id))
  return inTreeOrder(units.filter(unit => around.has(unit.id))).map(unit => ({
    ...unit,
    contextOnly: !open.has(unit.id),
  }))
}

/** The ids in a new order: one taken out if it was there, and put at a position; at the end when none is said. */
export function withAt(ids: readonly string[], id: string, position?: number): string[] {
  const others = ids.filter(other => other !== id)
  return others.toSpliced(position ?? others.length, 0, id)
}
