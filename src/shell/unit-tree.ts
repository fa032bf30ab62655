import type { TreeNode } from '#design/navigation/tree-nodes.ts'

interface TreeUnit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

/** The flat list of the API as a tree; a unit whose parent the reader may not see stands at the top. */
export function unitNodes(units: readonly TreeUnit[]): TreeNode[] {
  const known = new Set(units.map(({ id }) => id))
  const below = (parentId: string | null): TreeNode[] =>
    units
      .filter(unit =>
        parentId === null ? !unit.parentId || !known.has(unit.parentId) : unit.parentId === parentId,
      )
      .map(unit => ({ id: unit.id, label: unit.name, children: below(unit.id) }))
  return below(null)
}
