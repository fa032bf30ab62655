import { placeOf, type Area, type Place, type Role } from './place.ts'

/**
 * What a file is to the one that imports it. `values` are the few files of the platform that are only words (results,
 * refusals, ids, the clock, who acts); `spoken` is what both sides of the network share (contracts, language).
 */
export type Layer = Area | 'values' | 'spoken' | Role | `other ${Role}`

const valueFiles = ['result', 'refusal', 'id', 'clock', 'actor'].map(name => `src/platform/${name}.ts`)
const spokenFolders = ['src/platform/contract/', 'src/platform/i18n/']

export function layerSeenFrom(from: Place, path: string): Layer {
  const target = placeOf(path)
  if (valueFiles.includes(path)) return 'values'
  if (spokenFolders.some(folder => path.startsWith(folder))) return 'spoken'
  if (target.area !== 'rooms') return target.area
  const role = target.role ?? 'unknown'
  return target.room === from.room ? role : `other ${role}`
}

const words: readonly Layer[] = ['statistics', 'values']
const pure: readonly Layer[] = [...words, 'noun', 'other noun']
const server: readonly Layer[] = [...pure, 'spoken', 'platform']
const otherRooms: readonly Layer[] = ['other contract', 'other facts', 'other actions']
const belowActions: readonly Layer[] = [
  ...server,
  ...otherRooms,
  'permissions',
  'contract',
  'data',
  'facts',
  'messages',
]
const entry: readonly Layer[] = [...belowActions, 'actions']
const browser: readonly Layer[] = [
  ...pure,
  'spoken',
  'contract',
  'queries',
  'other contract',
  'other queries',
]

const ofRoles: Readonly<Record<Role, readonly Layer[] | undefined>> = {
  noun: pure,
  permissions: [...pure, 'permissions'],
  contract: [...pure, 'spoken', 'contract', 'other contract'],
  data: [...server, 'data'],
  facts: [...server, 'data', 'facts'],
  actions: [...belowActions, 'actions'],
  routes: [...entry, 'routes'],
  pages: [...entry, 'pages'],
  jobs: [...entry, 'jobs'],
  reactions: [...entry, 'reactions'],
  messages: ['spoken', 'messages'],
  queries: browser,
  screens: [...browser, 'design', 'shell', 'messages', 'screens'],
  room: [...entry, 'routes', 'pages', 'jobs', 'reactions'],
  factory: [...entry, 'factory', 'other factory', 'testing'],
  readme: undefined,
  unknown: undefined,
}

const seenByShell: readonly Role[] = ['noun', 'contract', 'queries', 'screens', 'messages']
const seenByHouse: readonly Role[] = ['noun', 'permissions', 'contract', 'facts', 'actions']
const composed: readonly Role[] = ['room', 'routes', 'pages', 'jobs', 'reactions', 'messages']
const others = (list: readonly Role[]): readonly Layer[] => list.map(role => `other ${role}` as const)

const ofAreas: Readonly<Record<Area, readonly Layer[] | undefined>> = {
  statistics: ['statistics'],
  platform: ['statistics', 'values', 'spoken', 'platform'],
  design: [...words, 'spoken', 'design'],
  shell: [...words, 'spoken', 'design', 'shell', ...others(seenByShell)],
  composition: [
    ...words,
    'spoken',
    'platform',
    'composition',
    'demo',
    ...others([...seenByHouse, ...composed]),
  ],
  demo: [...words, 'spoken', 'platform', 'demo', ...others([...seenByHouse, 'factory'])],
  rooms: undefined,
  testing: undefined,
  tools: undefined,
  elsewhere: undefined,
}

/** Nothing, for those whom no rule of layers binds: tests (those of statistics excepted), tools, the test house. */
export function allowedLayers(from: Place): readonly Layer[] | undefined {
  if (from.test && from.area !== 'statistics') return undefined
  return from.area === 'rooms' ? ofRoles[from.role ?? 'unknown'] : ofAreas[from.area]
}

export const sentences = {
  subject: (place: Place): string =>
    place.area === 'rooms'
      ? `A room's ${place.role}`
      : place.area === 'composition'
        ? 'The composition root'
        : place.area,
  object: (layer: Layer): string =>
    layer.startsWith('other ') ? `another room's ${layer.slice(6)}` : layer === 'noun' ? 'a noun' : layer,
}
