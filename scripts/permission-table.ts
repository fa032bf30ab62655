// Writes docs/permissions.md: for each role and endpoint, where the permission holds, asked of the predicates
// themselves. With --check, says whether the committed table is stale.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Actor, Permission, Place } from '#platform/actor.ts'
import type { MemberRoute } from '#platform/http/route.ts'
import { roles, type Role } from '#rooms/people/member/role.ts'
import { rooms } from '../src/house.ts'

const file = path.resolve(import.meta.dirname, '../docs/permissions.md')

const root = 'root'
const here: Place = { unitPath: [root, 'here'] }
const below: Place = { unitPath: [root, 'here', 'below'] }
const elsewhere: Place = { unitPath: [root, 'elsewhere'] }
const self = 'self'

const holder = (role: Role, unitId: string): Actor => ({
  kind: 'member',
  memberId: self,
  personId: 'person',
  grants: [{ role, unitId }],
  readOnly: false,
})

/** From the widest to the narrowest: the first that holds names the cell. */
const reaches: readonly (readonly [string, (may: Permission, role: Role) => boolean])[] = [
  ['everywhere', (may, role) => may(holder(role, 'here'), elsewhere)],
  ['own units', (may, role) => may(holder(role, 'here'), here) && may(holder(role, 'here'), below)],
  ['organisation', (may, role) => may(holder(role, root), { unitPath: [root] })],
  ['oneself', (may, role) => may(holder(role, 'here'), { ...elsewhere, memberId: self })],
]

const reachOf = (may: Permission, role: Role): string =>
  reaches.find(([, holds]) => holds(may, role))?.[0] ?? '–'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function tableOf(routes: readonly MemberRoute[]): string[] {
  return [
    row(['endpoint', 'request', ...roles]),
    row(['---', '---', ...roles.map(() => '---')]),
    ...routes.map(({ endpoint, may }) =>
      row([
        `\`${endpoint.name}\``,
        `\`${endpoint.method} ${endpoint.path}\``,
        ...roles.map(role => reachOf(may, role)),
      ]),
    ),
  ]
}

function render(): string {
  const sections = rooms.flatMap(room => {
    const routes = (room.routes ?? []).filter(route => route.kind === 'member')
    return routes.length > 0 ? ['', `## ${room.name}`, '', ...tableOf(routes)] : []
  })
  const own = rooms.flatMap(room => (room.routes ?? []).filter(route => route.kind === 'person'))
  return [
    '# Who may do what',
    '',
    'Made from the permissions themselves by `scripts/permission-table.ts`; a check of `npm test` keeps it true.',
    'A role is given for a unit and all below it. *own units*: on objects of that unit and below; *everywhere*: on all',
    'objects of the organisation, wherever the role was given; *organisation*: when the role was given at the root;',
    '*oneself*: on what is one’s own. What an object’s state forbids is refused besides.',
    ...sections,
    '',
    '## About oneself',
    '',
    'For any signed-in person, whatever the organisation:',
    '',
    ...own.map(({ endpoint }) => `- \`${endpoint.method} ${endpoint.path}\`: ${endpoint.summary}`),
    '',
  ].join('\n')
}

const fresh = render()
const stale = (await readFile(file, 'utf8').catch(() => '')) !== fresh
if (!process.argv.includes('--check')) await writeFile(file, fresh)
else if (stale) {
  console.error(
    'docs/permissions.md is stale: run node --import ./scripts/tsx-loader.mjs scripts/permission-table.ts',
  )
  process.exitCode = 1
}
