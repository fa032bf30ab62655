import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { parentIds, treeMove, visibleNodes, type TreeNode } from './tree-nodes.ts'
import styles from './tree.module.css'

export interface TreeProps {
  label: string
  nodes: readonly TreeNode[]
  selected: string | null
  onSelect: (id: string) => void
  /** Shown at the end of a node: a menu, a count. */
  beside?: (node: TreeNode) => ReactNode
}

interface BranchProps extends TreeProps {
  expanded: ReadonlySet<string>
  reachable: string | undefined
  level: number
  toggle: (id: string, open: boolean) => void
}

const Branch = (props: BranchProps) =>
  props.nodes.map(node => {
    const hasChildren = Boolean(node.children?.length)
    const isOpen = props.expanded.has(node.id)
    return (
      <li key={node.id} role="none">
        <div
          role="treeitem"
          className={styles.node}
          data-node={node.id}
          aria-level={props.level}
          aria-expanded={hasChildren ? isOpen : undefined}
          aria-selected={props.selected === node.id}
          tabIndex={props.reachable === node.id ? 0 : -1}
          onClick={() => props.onSelect(node.id)}
        >
          <span
            className={styles.twist}
            onClick={event => {
              event.stopPropagation()
              if (hasChildren) props.toggle(node.id, !isOpen)
            }}
          >
            {hasChildren && <Icon name="chevron-right" size={14} />}
          </span>
          <span className={styles.label}>
            {node.label} {node.detail && <span className={styles.detail}>{node.detail}</span>}
          </span>
          {props.beside?.(node)}
        </div>
        {hasChildren && isOpen && (
          <ul role="group">
            <Branch {...props} nodes={node.children ?? []} level={props.level + 1} />
          </ul>
        )}
      </li>
    )
  })

/** A tree with one stop for the Tab key; inside it the arrows walk, Enter chooses. Everything is unfolded at first. */
export const Tree = (props: TreeProps) => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const root = useRef<HTMLUListElement>(null)

  const expanded = new Set(parentIds(props.nodes).filter(id => !folded.has(id)))
  const visible = visibleNodes(props.nodes, expanded)
  const wanted = focused ?? props.selected
  const reachable = visible.some(({ node }) => node.id === wanted) ? wanted : visible[0]?.node.id

  const toggle = (id: string, open: boolean) =>
    setFolded(current => new Set(open ? [...current].filter(known => known !== id) : [...current, id]))

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined
    if (!at) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      props.onSelect(at)
      return
    }
    const move = treeMove(event.key, at, visible, expanded)
    if (!move) return
    event.preventDefault()
    if (move.kind !== 'focus') return toggle(move.id, move.kind === 'expand')
    setFocused(move.id)
    root.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(move.id)}"]`)?.focus()
  }

  return (
    <ul ref={root} role="tree" aria-label={props.label} className={styles.tree} onKeyDown={onKeyDown}>
      <Branch {...props} expanded={expanded} reachable={reachable ?? undefined} level={1} toggle={toggle} />
    </ul>
  )
}
