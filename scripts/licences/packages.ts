export interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Reaches the people who use the product, and not only those who work on it. */
  readonly shipped: boolean
}

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // Boost; not to be taken for the Business Source License, which is BUSL.
  'BSL-1.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/** `MIT OR GPL-3.0` leaves the choice; `MIT AND OFL-1.1` asks for both. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim()
  return bare
    .split(/\s+OR\s+/)
    .some(choice => choice.split(/\s+AND\s+/).every(one => allowed.has(one.trim())))
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Read from the lock file, so that the packages of other platforms are looked at as well. */
export function packagesOf(lockFile: string): readonly Package[] {
  const { packages } = JSON.parse(lockFile) as { packages: Readonly<Record<string, LockedPackage>> }
  const found = Object.entries(packages).flatMap(([path, { version, license, dev, link }]) => {
    const name = path.split('node_modules/').at(-1) ?? ''
    if (!path.includes('node_modules/') || link) return []
    return [{ name, version: version ?? '', licence: license ?? 'none', shipped: dev !== true }]
  })
  const byName = new Map(found.map(one => [`${one.name} ${one.version}`, one]))
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

export function thirdPartyPage(packages: readonly Package[]): string {
  const lines = packages
    .filter(({ shipped }) => shipped)
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return [
    '# What others made',
    '',
    'Filrouge stands on these packages. Each keeps its own licence, whose text comes with the package.',
    'Generated from the lock file by `node scripts/licences.ts --write`.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}
