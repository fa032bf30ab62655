import { ownFile } from './resolve.ts'
import type { Offence, Rule } from './rule.ts'
import type { House } from './source.ts'

/** Files that need each other are one file in two places: neither can be tested or moved alone. Types are free. */
export const importCycles: Rule = {
  name: 'import-cycles',
  check(house) {
    const offences: Offence[] = []
    const finished = new Set<string>()
    const trail: string[] = []
    const follow = (path: string): void => {
      if (finished.has(path)) return
      for (const { target, line } of targetsOf(house, path)) {
        const back = target === path ? trail.length : trail.indexOf(target)
        if (back >= 0) {
          const cycle = [...trail.slice(back), path, target].join(' -> ')
          offences.push({ path, line, sentence: `closes a cycle: ${cycle}.` })
          continue
        }
        trail.push(path)
        follow(target)
        trail.pop()
      }
      finished.add(path)
    }
    for (const path of house.keys()) follow(path)
    return offences
  },
}

function targetsOf(
  house: House,
  path: string,
): readonly { readonly target: string; readonly line: number }[] {
  return (house.get(path)?.imports ?? []).flatMap(({ specifier, line, typeOnly }) => {
    if (typeOnly) return []
    const target = ownFile(path, specifier)
    return target && house.has(target) ? [{ target, line }] : []
  })
}
