export interface TreeNode {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly children?: readonly TreeNode[]
}

export interface VisibleNode {
  readonly node: TreeNode
  readonly parent: string | null
}

/** The nodes that can be reached with the arrows, from top to bottom. */
export function visibleNodes(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  parent: string | null = null,
): VisibleNode[] {
  return nodes.flatMap(node => [
    { node, parent },
    ...(expanded.has(node.id) ? visibleNodes(node.children ?? [], expanded, node.id) : []),
  ])
}

export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'expand' | 'collapse'; readonly id: string }

/** What a key does in a tree (ARIA Authoring Practices, tree view). */
export function treeMove(
  key: string,
  at: string,
  visible: readonly VisibleNode[],
  expanded: ReadonlySet<string>,
): TreeMove | null {
  const index = visible.findIndex(({ node }) => node.id === at)
  const current = visible[index]
  if (!current) return null
  const { node, parent } = current
  const focus = (target: VisibleNode | undefined): TreeMove | null =>
    target ? { kind: 'focus', id: target.node.id } : null
  const hasChildren = Boolean(node.children?.length)
  switch (key) {
    case 'ArrowDown':
      return focus(visible[index + 1])
    case 'ArrowUp':
      return focus(visible[index - 1])
    case 'Home':
      return focus(visible[0])
    case 'End':
      return focus(visible.at(-1))
    case 'ArrowRight':
      if (!hasChildren) return null
      return expanded.has(at) ? focus(visible[index + 1]) : { kind: 'expand', id: at }
    case 'ArrowLeft':
      if (hasChildren && expanded.has(at)) return { kind: 'collapse', id: at }
      return parent === null ? null : { kind: 'focus', id: parent }
    default:
      return null
  }
}

export function parentIds(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(node => (node.children?.length ? [node.id, ...parentIds(node.children)] : []))
}
