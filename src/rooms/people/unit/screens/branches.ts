import type { TreeNode } from '#design/navigation/tree-nodes.ts'
import type { Unit } from '../contract.ts'

/** The list of the API, which comes in the order of the tree, as the tree itself. */
export function branchesOf(units: readonly Unit[], archivedWord: string): TreeNode[] {
  const known = new Set(units.map(({ id }) => id))
  const below = Map.groupBy(units, unit => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null))
  const branch = (unit: Unit): TreeNode => {
    const detail = unit.archivedAt ? archivedWord : unit.kind
    return {
      id: unit.id,
      label: unit.name,
      ...(detail && { detail }),
      children: (below.get(unit.id) ?? []).map(branch),
    }
  }
  return (below.get(null) ?? []).map(branch)
}

/** Units that can take this one: open, and neither itself nor below it. */
export const possibleParents = (units: readonly Unit[], moving: Unit): Unit[] =>
  units.filter(unit => !unit.contextOnly && !unit.archivedAt && !unit.path.includes(moving.id))

/** `Agence Nord › Équipe 2`, without the root, which every unit has. */
export function trailOf(units: readonly Unit[], unit: Unit): string {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const shown = unit.path.length > 1 ? unit.path.slice(1) : unit.path
  return shown.map(id => names.get(id) ?? '…').join(' › ')
}
