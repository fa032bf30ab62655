import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertCount } from '../refusal/assertions.ts'
import { derivableFlows } from './derivable-flows.ts'
import type { Flow } from './derivable-flows.ts'
import { assertThreshold } from './suppressed-groups.ts'

/** Which numbers of a table crossing two criteria are hidden: true is hidden. */
export interface SuppressedTable {
  readonly cells: readonly (readonly boolean[])[]
  readonly rowTotals: readonly boolean[]
  readonly columnTotals: readonly boolean[]
  readonly total: boolean
}

type Open = { -readonly [Key in keyof Flow]: Flow[Key] }

/**
 * Which cells and margins of a table that crosses two criteria (agency by month) may not be shown: those below the
 * threshold, and as many others as it takes for no hidden number to be derived from what is shown, by any sums and
 * differences of rows and columns, nor for the hidden cells of a row or column to be, together, a group below the
 * threshold that its total gives away.
 *
 * Formula: while something is given away, the smallest shown number next to it is hidden too, inner cells first.
 * Sound rather than least: it may hide a cell more than the best possible choice.
 *
 * @param counts answers by row and column; the totals are taken from them
 * @param threshold below so many answers nothing is shown; 10 is advised where two criteria cross
 * @throws ImpossibleInput on counts that are not whole, rows of different lengths, a threshold below 1
 * @example
 * suppressedTable([[3, 20], [20, 30]], 5) // => { cells: [[true, true], [true, true]], rowTotals: [false, false], columnTotals: [false, false], total: false }
 */
export function suppressedTable(counts: readonly (readonly number[])[], threshold = 10): SuppressedTable {
  assertThreshold(threshold)
  const columns = counts[0]?.length ?? 0
  assertTable(counts, columns)
  const flows = flowsOf(counts, columns, threshold)
  for (let exposed = exposedFlows(flows, threshold); exposed.length > 0;) {
    const next = smallestBeside(flows, exposed)
    if (next === undefined) break
    next.hidden = true
    exposed = exposedFlows(flows, threshold)
  }
  const rows = counts.length
  const hidden = flows.map(flow => flow.hidden)
  const inner = rows * columns
  return {
    cells: counts.map((_, row) => hidden.slice(row * columns, (row + 1) * columns)),
    rowTotals: hidden.slice(inner, inner + rows),
    columnTotals: hidden.slice(inner + rows, inner + rows + columns),
    total: hidden[inner + rows + columns] ?? false,
  }
}

/** Answers flow from a source through rows, cells and columns to a sink, and back: every sum of the table is a node. */
function flowsOf(counts: readonly (readonly number[])[], columns: number, threshold: number): Open[] {
  const rows = counts.length
  const [source, sink] = [rows + columns, rows + columns + 1]
  const flow = (from: number, to: number, n: number): Open => ({ from, to, n, hidden: n < threshold })
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
  return [
    ...counts.flatMap((row, i) => row.map((n, j) => flow(i, rows + j, n))),
    ...counts.map((row, i) => flow(source, i, sum(row))),
    ...Array.from({ length: columns }, (_, j) => flow(rows + j, sink, sum(counts.map(row => row[j] ?? 0)))),
    flow(sink, source, sum(counts.flat())),
  ]
}

function exposedFlows(flows: readonly Flow[], threshold: number): Flow[] {
  const derived = derivableFlows(flows).flatMap(place => flows[place] ?? [])
  const nodes = new Set(flows.flatMap(({ from, to }) => [from, to]))
  const small = [...nodes].flatMap(node => [
    ...smallTogether(
      flows.filter(flow => flow.from === node),
      flows.filter(flow => flow.to === node),
      threshold,
    ),
    ...smallTogether(
      flows.filter(flow => flow.to === node),
      flows.filter(flow => flow.from === node),
      threshold,
    ),
  ])
  return [...derived, ...small]
}

/** The hidden parts of a total that is shown, when they are together below the threshold. */
function smallTogether(parts: readonly Flow[], totals: readonly Flow[], threshold: number): Flow[] {
  const total = totals[0]
  if (totals.length !== 1 || total === undefined || total.hidden) return []
  const hidden = parts.filter(part => part.hidden)
  return hidden.reduce((sum, part) => sum + part.n, 0) < threshold ? hidden : []
}

function smallestBeside(flows: readonly Open[], exposed: readonly Flow[]): Open | undefined {
  const nodes = new Set(exposed.flatMap(({ from, to }) => [from, to]))
  const shown = flows.map((flow, place) => ({ flow, place })).filter(({ flow }) => !flow.hidden)
  const beside = shown.filter(({ flow }) => nodes.has(flow.from) || nodes.has(flow.to))
  const isInner = ({ flow }: { flow: Flow }): boolean => isCell(flow, flows)
  const candidates = beside.some(isInner) ? beside.filter(isInner) : beside
  return (candidates.length > 0 ? candidates : shown).toSorted(
    (a, b) => a.flow.n - b.flow.n || a.place - b.place,
  )[0]?.flow
}

/** The last flow is the grand total, from the sink to the source: a cell touches neither. */
function isCell(flow: Flow, flows: readonly Flow[]): boolean {
  const total = flows.at(-1)
  return flow.from !== total?.to && flow.to !== total?.from && flow !== total
}

function assertTable(counts: readonly (readonly number[])[], columns: number): void {
  for (const [i, row] of counts.entries()) {
    if (row.length !== columns)
      throw new ImpossibleInput(`counts[${i}]`, `must hold ${columns} cells, got ${row.length}`)
    for (const [j, n] of row.entries()) assertCount(`counts[${i}][${j}]`, n)
  }
}
