import { describe, expect, it } from 'vitest'
import { parentIds, treeMove, visibleNodes, type TreeNode } from './tree-nodes.ts'

const units: readonly TreeNode[] = [
  {
    id: 'all',
    label: 'All',
    children: [{ id: 'north', label: 'North', children: [{ id: 'lille', label: 'Lille' }] }],
  },
  { id: 'desk', label: 'Desk' },
]
const closed = new Set<string>()
const open = new Set(['all', 'north'])

const press = (key: string, at: string, expanded: ReadonlySet<string>) =>
  treeMove(key, at, visibleNodes(units, expanded), expanded)

describe('a tree at the keyboard', () => {
  it('walks only over what is unfolded', () => {
    expect(visibleNodes(units, closed).map(({ node }) => node.id)).toEqual(['all', 'desk'])
    expect(visibleNodes(units, open).map(({ node }) => node.id)).toEqual(['all', 'north', 'lille', 'desk'])
    expect(press('ArrowDown', 'all', closed)).toEqual({ kind: 'focus', id: 'desk' })
    expect(press('ArrowDown', 'all', open)).toEqual({ kind: 'focus', id: 'north' })
  })

  it('unfolds with the right arrow, then enters', () => {
    expect(press('ArrowRight', 'all', closed)).toEqual({ kind: 'expand', id: 'all' })
    expect(press('ArrowRight', 'all', open)).toEqual({ kind: 'focus', id: 'north' })
    expect(press('ArrowRight', 'lille', open)).toBeNull()
  })

  it('folds with the left arrow, or goes back to the parent', () => {
    expect(press('ArrowLeft', 'north', open)).toEqual({ kind: 'collapse', id: 'north' })
    expect(press('ArrowLeft', 'lille', open)).toEqual({ kind: 'focus', id: 'north' })
    expect(press('ArrowLeft', 'desk', open)).toBeNull()
  })

  it('stops at both ends', () => {
    expect(press('ArrowUp', 'all', open)).toBeNull()
    expect(press('ArrowDown', 'desk', open)).toBeNull()
    expect(press('End', 'all', open)).toEqual({ kind: 'focus', id: 'desk' })
  })

  it('knows which nodes can be unfolded', () => {
    expect(parentIds(units)).toEqual(['all', 'north'])
  })
})
