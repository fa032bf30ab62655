/** Where a file stands in the house; what it may do follows from that. */
export interface Place {
  readonly area: Area
  /** `customers`, or `people/unit` for a sub-room. */
  readonly room?: string
  readonly role?: Role
  readonly test: boolean
}

export type Area =
  | 'statistics'
  | 'platform'
  | 'rooms'
  | 'design'
  | 'shell'
  | 'testing'
  | 'demo'
  | 'composition'
  | 'tools'
  | 'elsewhere'

/** The closed vocabulary of a room: the files that every room may have, and what a noun's file is beside them. */
export const roles = {
  permissions: 'permissions.ts',
  contract: 'contract.ts',
  data: 'data.ts',
  actions: 'actions.ts',
  facts: 'facts.ts',
  reactions: 'reactions.ts',
  jobs: 'jobs.ts',
  routes: 'routes.ts',
  pages: 'pages.tsx',
  factory: 'factory.ts',
  queries: 'queries.ts',
  room: 'room.ts',
} as const

export type Role = keyof typeof roles | 'screens' | 'messages' | 'noun' | 'readme' | 'unknown'

/** Rooms so large that they are cut into rooms themselves. */
export const roomsWithSubRooms: readonly string[] = ['people', 'listening']

const areas: readonly (readonly [prefix: string, area: Area])[] = [
  ['packages/statistics/', 'statistics'],
  ['src/platform/', 'platform'],
  ['src/rooms/', 'rooms'],
  ['src/design/', 'design'],
  ['src/shell/', 'shell'],
  ['src/testing/', 'testing'],
  ['src/demo/', 'demo'],
  ['src/', 'composition'],
  ['scripts/', 'tools'],
  ['bench/', 'tools'],
  ['e2e/', 'tools'],
]

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

export function placeOf(path: string): Place {
  const area = areas.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'elsewhere'
  const test = isTest(path)
  if (area !== 'rooms') return { area, test }
  const { room, inside } = roomOf(path)
  return { area, room, role: roleOf(inside), test }
}

/** `src/rooms/people/unit/data.ts` is `data.ts` of the room `people/unit`. */
export function roomOf(path: string): { readonly room: string; readonly inside: readonly string[] } {
  const [name = '', ...rest] = path.split('/').slice(2)
  const below = rest[0] ?? ''
  const isSubRoom = roomsWithSubRooms.includes(name) && rest.length > 1 && !isRoleFolder(below)
  return isSubRoom ? { room: `${name}/${below}`, inside: rest.slice(1) } : { room: name, inside: rest }
}

export const isRoleFolder = (name: string): boolean => name === 'screens' || Object.hasOwn(roles, name)

export function roleOf(inside: readonly string[]): Role {
  const [first = ''] = inside
  if (inside.length > 1) return isRoleFolder(first) ? (first as Role) : 'unknown'
  if (first === 'README.md') return 'readme'
  if (first === 'messages.fr.ts' || first === 'messages.en.ts') return 'messages'
  const role = Object.entries(roles).find(([, file]) => file === first)?.[0] as keyof typeof roles | undefined
  if (role) return role
  return /^[a-z0-9-]+(\.test)?\.ts$/.test(first) || isTest(first) ? 'noun' : 'unknown'
}
