import { isTest } from './place.ts'
import type { Rule } from './rule.ts'
import type { House } from './source.ts'

const created = /create table (identity\.[a-z_]+)/g
const free = /^src\/(rooms\/people|testing)\/|^src\/platform\/database\/tables\.ts$/

/** No organisation's policy guards the tables of people and their sessions; one room does. */
export const identityTables: Rule = {
  name: 'identity-tables',
  check(house) {
    const tables = tablesOf(house)
    return [...house.values()]
      .filter(({ path }) => path.startsWith('src/') && !free.test(path) && !isTest(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => {
          const table = line.match(/\bidentity\.[a-z_]+/)?.[0]
          if (!table || !tables.has(table)) return []
          return [
            { path, line: index + 1, sentence: `${table} is read and written by the room people only.` },
          ]
        }),
      )
  },
}

/** The room's own migrations are named after it; what the platform keeps in that schema is the platform's. */
function tablesOf(house: House): ReadonlySet<string> {
  const migrations = [...house.values()].filter(({ path }) => /^migrations\/\d+-people.*\.sql$/.test(path))
  return new Set(migrations.flatMap(({ text }) => [...text.matchAll(created)].map(match => match[1] ?? '')))
}
