/**
 * The places (from 0) where a window of the given width starts that holds what the judge looks for.
 *
 * @example
 * windowsWhere([1, 1, 0, 1], 2, window => window.every(side => side === 1)) // => [0]
 */
export function windowsWhere<Entry>(
  entries: readonly Entry[],
  width: number,
  holds: (window: readonly Entry[]) => boolean,
): number[] {
  const starts: number[] = []
  for (let start = 0; start + width <= entries.length; start++) {
    if (holds(entries.slice(start, start + width))) starts.push(start)
  }
  return starts
}

/**
 * Whether at least so many entries of a window lie on one and the same side.
 *
 * @example
 * oneSided([1, 1, -1], 2) // => true
 */
export function oneSided(window: readonly number[], least: number): boolean {
  const above = window.filter(side => side > 0).length
  const below = window.filter(side => side < 0).length
  return above >= least || below >= least
}
