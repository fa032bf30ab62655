import { expect, it } from 'vitest'
import { unitNodes } from './unit-tree.ts'

it('makes a tree of the units, and puts at the top those whose parent is not in sight', () => {
  const units = [
    { id: 'north', parentId: 'all', name: 'North' },
    { id: 'lille', parentId: 'north', name: 'Lille' },
    { id: 'head', parentId: null, name: 'Head office' },
  ]
  expect(unitNodes(units)).toEqual([
    { id: 'north', label: 'North', children: [{ id: 'lille', label: 'Lille', children: [] }] },
    { id: 'head', label: 'Head office', children: [] },
  ])
})
