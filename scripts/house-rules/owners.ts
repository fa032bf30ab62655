import { libraryOf } from './resolve.ts'
import { placeOf, type Role } from './place.ts'
import { fileRule, type Offence } from './rule.ts'
import type { SourceFile } from './source.ts'

/** A library has an owner, so that it can be replaced in one place. */
const owners: readonly (readonly [library: RegExp, homes: readonly string[]])[] = [
  [/^(@mantine\/|echarts$|zrender$|@hello-pangea\/|@tanstack\/react-table$)/, ['src/design/']],
  [/^(fastify$|@fastify\/|pg-boss$|nodemailer$|prom-client$)/, ['src/platform/']],
  // Backup and restore speak the protocol of COPY, as PostgreSQL's own tools would.
  [/^(pg$|pg-copy-streams$)/, ['src/platform/', 'src/commands/']],
]

const free = /^(scripts|bench|e2e|src\/testing)\//
const queryRoles: readonly (Role | undefined)[] = ['data', 'facts']

export const owned = fileRule('owners', file => {
  if (!/^(src|packages)\//.test(file.path) || free.test(file.path) || placeOf(file.path).test) return []
  return [...ofLibraries(file), ...ofQueries(file)]
})

function ofLibraries(file: SourceFile): readonly Offence[] {
  return file.imports.flatMap(({ specifier, line, typeOnly }) => {
    const library = libraryOf(specifier)
    const rule = owners.find(([pattern]) => library && pattern.test(library))
    const homes = rule?.[1] ?? []
    if (homes.length === 0 || homes.some(home => file.path.startsWith(home))) return []
    if (typeOnly && homes.includes('src/platform/')) return []
    return [{ path: file.path, line, sentence: `${library} is imported only in ${homes.join(' and ')}.` }]
  })
}

/** Among the files of a room, queries are written in data.ts and facts.ts alone. */
function ofQueries(file: SourceFile): readonly Offence[] {
  const { area, role } = placeOf(file.path)
  if (area !== 'rooms' || queryRoles.includes(role)) return []
  return file.imports
    .filter(({ specifier, typeOnly }) => libraryOf(specifier) === 'kysely' && !typeOnly)
    .map(({ line }) => ({
      path: file.path,
      line,
      sentence: 'Queries are written in data.ts and facts.ts only.',
    }))
}
