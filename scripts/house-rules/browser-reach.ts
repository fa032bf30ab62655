import { placeOf, type Role } from './place.ts'
import { ownFile } from './resolve.ts'
import type { Offence, Rule } from './rule.ts'
import type { House, Import } from './source.ts'

const serverRoles: readonly Role[] = [
  'data',
  'actions',
  'facts',
  'reactions',
  'jobs',
  'routes',
  'pages',
  'factory',
  'room',
]
const sharedPlatform = /^src\/platform\/(contract|i18n)\/|^src\/platform\/(result|refusal|clock)\.ts$/
const serverLibraries =
  /^(node:|fastify|@fastify\/|pg|kysely|nodemailer|@node-rs\/|prom-client|openid-client|otpauth|tar-stream)/

/** What the browser loads, followed import by import: at no depth may it meet what belongs to the server. */
export const browserReach: Rule = {
  name: 'browser-reach',
  check(house) {
    const offences: Offence[] = []
    const seen = new Set<string>()
    const follow = (path: string, by: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      for (const one of house.get(path)?.imports ?? []) {
        if (one.typeOnly) continue
        const reason = offence(path, one)
        if (reason) {
          const way = by === path ? '' : ` (reached from ${by})`
          offences.push({ path, line: one.line, sentence: `The browser would load ${reason}${way}.` })
          continue
        }
        const target = ownFile(path, one.specifier)
        if (target) follow(target, by)
      }
    }
    for (const path of entriesOf(house)) follow(path, path)
    return offences
  },
}

function entriesOf(house: House): readonly string[] {
  return [...house.keys()].filter(path => {
    const { area, role, test } = placeOf(path)
    return !test && (area === 'shell' || area === 'design' || role === 'screens' || role === 'queries')
  })
}

function offence(from: string, { specifier }: Import): string | undefined {
  const target = ownFile(from, specifier)
  if (!target) return serverLibraries.test(specifier) ? `the server's library ${specifier}` : undefined
  const { area, role } = placeOf(target)
  if (role && serverRoles.includes(role)) return `the server file ${target}`
  if (area === 'platform' && !sharedPlatform.test(target)) return `the server file ${target}`
  if (['composition', 'demo', 'testing', 'tools'].includes(area)) return `the server file ${target}`
  return undefined
}
