import { describe, expect, it } from 'vitest'
import { arrangedRows } from './arranged-rows.ts'
import { writeCell, type Column } from './column.ts'
import { parseView } from './table-view.ts'

interface Unit {
  readonly name: string
  readonly kind: 'branch' | 'agency'
  readonly members: number | null
  readonly since: string
}

const units: readonly Unit[] = [
  { name: 'Évreux', kind: 'branch', members: 12, since: '2021-03-01' },
  { name: 'Zuydcoote', kind: 'agency', members: null, since: '2019-09-15' },
  { name: 'Amiens nord', kind: 'branch', members: 3, since: '2024-01-10' },
  { name: 'evron', kind: 'agency', members: 40, since: '2020-01-01' },
]

const columns: readonly Column<Unit>[] = [
  { id: 'name', header: 'Name', value: unit => unit.name },
  {
    id: 'kind',
    header: 'Kind',
    kind: 'choice',
    choices: [
      { value: 'agency', label: 'Territorial agency' },
      { value: 'branch', label: 'A branch' },
    ],
    value: unit => unit.kind,
  },
  { id: 'members', header: 'Members', kind: 'number', value: unit => unit.members },
  { id: 'since', header: 'Since', kind: 'day', value: unit => unit.since },
]

const writing = { number: String, day: String, yes: 'yes', no: 'no' }
const reading = {
  columns,
  write: (column: Column<Unit>, row: Unit) => writeCell(column, row, writing),
  compareText: (a: string, b: string) => a.localeCompare(b, 'fr', { sensitivity: 'base' }),
}
const names = (view: string) => arrangedRows(units, parseView(view), reading).map(unit => unit.name)

describe('the rows of a table under a view', () => {
  it('are all there, as they came, without one', () => {
    expect(names('')).toEqual(['Évreux', 'Zuydcoote', 'Amiens nord', 'evron'])
  })

  it('are sorted as a reader expects, accents and case apart', () => {
    expect(names('sort=name')).toEqual(['Amiens nord', 'Évreux', 'evron', 'Zuydcoote'])
    expect(names('sort=-name')).toEqual(['Zuydcoote', 'evron', 'Évreux', 'Amiens nord'])
  })

  it('put what is absent last in both directions', () => {
    expect(names('sort=members')).toEqual(['Amiens nord', 'Évreux', 'evron', 'Zuydcoote'])
    expect(names('sort=-members')).toEqual(['evron', 'Évreux', 'Amiens nord', 'Zuydcoote'])
  })

  it('sort choices by their words, not by their codes', () => {
    expect(names('sort=kind').slice(0, 2)).toEqual(['Évreux', 'Amiens nord'])
  })

  it('filter words anywhere without their accents, choices exactly, numbers and days from a bound on', () => {
    expect(names('f.name=EVR')).toEqual(['Évreux', 'evron'])
    expect(names('f.kind=agency')).toEqual(['Zuydcoote', 'evron'])
    expect(names('f.members=12')).toEqual(['Évreux', 'evron'])
    expect(names('f.since=2021-01-01')).toEqual(['Évreux', 'Amiens nord'])
  })

  it('must contain every word searched, in any column', () => {
    expect(names('q=branch nord')).toEqual(['Amiens nord'])
    expect(names('q=branch lille')).toEqual([])
  })

  it('ignore a column that no longer exists', () => {
    expect(names('sort=gone&f.gone=x')).toHaveLength(4)
  })
})
