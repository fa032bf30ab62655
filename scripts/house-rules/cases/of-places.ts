import type { Case } from './case.ts'

const readme = (room: string) => ({ [`src/rooms/${room}/README.md`]: '# words' })
const order = (...rooms: readonly string[]) => ({
  'src/house.ts': `export const roomOrder = [${rooms.map(room => `'${room}'`).join(', ')}] as const`,
})

/** What stands where, and who knows whom. */
export const casesOfPlaces: readonly Case[] = [
  {
    rule: 'room-files',
    it: 'knows the words of a room',
    files: {
      ...readme('promise'),
      'src/rooms/promise/charter.ts': '',
      'src/rooms/promise/charter.test.ts': '',
      'src/rooms/promise/actions/publish-charter.ts': '',
      'src/rooms/promise/screens/charter/charter-page.tsx': '',
      'src/rooms/promise/pages.tsx': '',
    },
    finds: [],
  },
  {
    rule: 'room-files',
    it: 'refuses another folder, a component at the top, and a folder in a role',
    files: {
      ...readme('promise'),
      'src/rooms/promise/domain/charter.ts': '',
      'src/rooms/promise/charter.tsx': '',
      'src/rooms/promise/actions/charter/publish.ts': '',
    },
    finds: [
      'src/rooms/promise/domain/charter.ts:1',
      'src/rooms/promise/charter.tsx:1',
      'src/rooms/promise/actions/charter/publish.ts:1',
    ],
  },
  {
    rule: 'room-files',
    it: 'reads sub-rooms where they are allowed',
    files: { ...readme('people'), ...readme('people/unit'), 'src/rooms/people/unit/tree.ts': '' },
    finds: [],
  },
  {
    rule: 'room-files',
    it: 'asks for the README, for both catalogues, and for a file or a folder but not both',
    files: {
      'src/rooms/promise/messages.fr.ts': '',
      'src/rooms/promise/data.ts': '',
      'src/rooms/promise/data/charters.ts': '',
    },
    finds: ['src/rooms/promise:1', 'src/rooms/promise:1', 'src/rooms/promise:1'],
  },
  {
    rule: 'names',
    it: 'refuses drawers and capitals',
    files: {
      'src/platform/utils/text.ts': '',
      'src/platform/files/index.ts': '',
      'src/design/types.ts': '',
      'src/design/DataTable.tsx': '',
      'src/design/data-table.tsx': '',
      'src/design/README.md': '',
    },
    finds: [
      'src/platform/utils/text.ts:1',
      'src/platform/files/index.ts:1',
      'src/design/types.ts:1',
      'src/design/DataTable.tsx:1',
    ],
  },
  {
    rule: 'layering',
    it: 'keeps the middle of a room pure',
    files: {
      'src/rooms/promise/charter.ts': `import { done } from '#platform/result.ts'\nimport { x } from './data.ts'`,
      'src/rooms/promise/permissions.ts': `import { db } from '#platform/database/connection.ts'`,
      'src/rooms/promise/data.ts': `import { db } from '#platform/database/connection.ts'\nimport { a } from './actions.ts'`,
    },
    finds: [
      'src/rooms/promise/charter.ts:2',
      'src/rooms/promise/permissions.ts:1',
      'src/rooms/promise/data.ts:2',
    ],
  },
  {
    rule: 'layering',
    it: 'lets a room see nouns, contracts, facts and actions of another, and never its data',
    files: {
      'src/rooms/promise/actions.ts': `import { unitOf } from '#rooms/people/unit/facts.ts'
        import { units } from '#rooms/people/unit/data.ts'`,
      'src/rooms/promise/actions.test.ts': `import { units } from '#rooms/people/unit/data.ts'`,
    },
    finds: ['src/rooms/promise/actions.ts:2'],
  },
  {
    rule: 'layering',
    it: 'keeps screens, platform, design and statistics in their places',
    files: {
      'src/rooms/promise/screens/page.tsx': `import type { Charter } from '../data.ts'\nimport { Page } from '#design/page.tsx'`,
      'src/platform/http/server.ts': `import { x } from '#rooms/people/member/facts.ts'`,
      'src/design/page.tsx': `import { x } from '#shell/session.ts'`,
      'packages/statistics/src/nps/score.ts': `import { done } from '../../../../src/platform/result.ts'`,
    },
    finds: [
      'src/rooms/promise/screens/page.tsx:1',
      'src/platform/http/server.ts:1',
      'src/design/page.tsx:1',
      'packages/statistics/src/nps/score.ts:1',
    ],
  },
  {
    rule: 'room-graph',
    it: 'lets influence go down only',
    files: {
      ...order('people/unit', 'customers'),
      'src/rooms/people/unit/actions.ts': `import { x } from '#rooms/customers/facts.ts'`,
      'src/rooms/customers/actions.ts': `import { x } from '#rooms/people/unit/facts.ts'`,
    },
    finds: ['src/rooms/people/unit/actions.ts:1'],
  },
  {
    rule: 'room-graph',
    it: 'lets the sub-rooms of one room share their nouns, and nothing else',
    files: {
      ...order('people/unit', 'people/member'),
      'src/rooms/people/unit/permissions.ts': `import { x } from '../member/role.ts'`,
      'src/rooms/people/unit/actions.ts': `import { x } from '../member/facts.ts'`,
    },
    finds: ['src/rooms/people/unit/actions.ts:1'],
  },
  {
    rule: 'room-graph',
    it: 'asks that every room is declared',
    files: { ...order('people'), ...readme('people'), ...readme('customers') },
    finds: ['src/house.ts:1'],
  },
  {
    rule: 'import-cycles',
    it: 'follows the imports of values, through several files',
    files: {
      'src/design/a.ts': `import { b } from './b.ts'`,
      'src/design/b.ts': `import { c } from './c.ts'`,
      'src/design/c.ts': `export { a } from '#design/a.ts'`,
      'src/design/d.ts': `import type { E } from './e.ts'`,
      'src/design/e.ts': `import { d } from './d.ts'`,
    },
    finds: ['src/design/c.ts:1'],
  },
  {
    rule: 'import-paths',
    it: 'asks for the name of another home',
    files: {
      'src/rooms/people/unit/actions.ts': `import { x } from '../../../platform/id.ts'\nimport { y } from '../member/role.ts'`,
    },
    finds: ['src/rooms/people/unit/actions.ts:1'],
  },
  {
    rule: 'browser-reach',
    it: 'finds the server behind a noun, and leaves types alone',
    files: {
      'src/shell/main.tsx': `import { charter } from '#rooms/promise/charter.ts'\nimport type { Config } from '#platform/config.ts'`,
      'src/rooms/promise/charter.ts': `import { hash } from './digest.ts'`,
      'src/rooms/promise/digest.ts': `import { createHash } from 'node:crypto'`,
    },
    finds: ['src/rooms/promise/digest.ts:1'],
  },
  {
    rule: 'browser-reach',
    it: 'finds a server file loaded on demand',
    files: { 'src/rooms/promise/screens/page.tsx': `const later = () => import('../actions.ts')` },
    finds: ['src/rooms/promise/screens/page.tsx:1'],
  },
  {
    rule: 'owners',
    it: 'gives each library one home, and queries to data and facts',
    files: {
      'src/design/button.tsx': `import { Button } from '@mantine/core'`,
      'src/shell/rail.tsx': `import { Button } from '@mantine/core'`,
      'src/rooms/promise/actions.ts': `import { sql } from 'kysely'`,
      'src/rooms/promise/data.ts': `import { sql } from 'kysely'`,
    },
    finds: ['src/shell/rail.tsx:1', 'src/rooms/promise/actions.ts:1'],
  },
]
