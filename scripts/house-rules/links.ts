import { posix } from 'node:path'
import type { Offence, Rule } from './rule.ts'
import type { House, SourceFile } from './source.ts'

const link = /\]\(([^)\s]+)\)/g
const elsewhere = /^([a-z]+:|#)/

/** A page that sends its reader to a file sends them to a file that is there. */
export const links: Rule = {
  name: 'links',
  check: house =>
    [...house.values()].filter(({ path }) => path.endsWith('.md')).flatMap(page => brokenLinks(house, page)),
}

function brokenLinks(house: House, { path, text, lineAt }: SourceFile): readonly Offence[] {
  return [...text.matchAll(link)].flatMap(match => {
    const address = match[1] ?? ''
    if (elsewhere.test(address)) return []
    const target = posix.join(posix.dirname(path), address.replace(/#.*$/, '')).replace(/\/$/, '')
    if (house.has(target) || [...house.keys()].some(one => one.startsWith(`${target}/`))) return []
    return [{ path, line: lineAt(match.index), sentence: `${address} leads nowhere.` }]
  })
}
