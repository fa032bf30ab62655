/** A table with its margins, seen as flows: a number goes from one node to another. */
export interface Flow {
  readonly from: number
  readonly to: number
  readonly n: number
  readonly hidden: boolean
}

/**
 * The hidden flows whose number can be derived exactly from the shown ones, when at each node what comes in goes out
 * and no number is negative.
 *
 * A hidden number can be another one exactly when a change of it can be passed on along a loop of hidden flows:
 * with the flow it grows without limit, against it it shrinks as long as it is above zero.
 *
 * @returns the places, from 0, of the flows that are given away
 * Source: Gusfield (1988), A graph theoretic approach to statistical data security, SIAM Journal on Computing 17.
 * @example
 * const hidden = true
 * derivableFlows([{ from: 0, to: 1, n: 3, hidden }, { from: 1, to: 0, n: 3, hidden: false }]) // => [0]
 */
export function derivableFlows(flows: readonly Flow[]): number[] {
  return flows.flatMap((flow, place) => {
    if (!flow.hidden) return []
    const others = flows.filter((_, other) => other !== place)
    const mayGrow = reaches(others, flow.to, flow.from)
    const mayShrink = flow.n > 0 && reaches(others, flow.from, flow.to)
    return mayGrow || mayShrink ? [] : [place]
  })
}

function reaches(flows: readonly Flow[], start: number, goal: number): boolean {
  const seen = new Set([start])
  const waiting = [start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === goal) return true
    for (const { from, to, n, hidden } of flows) {
      const next = hidden && from === node ? to : hidden && to === node && n > 0 ? from : undefined
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}
