/** For each rule, a small house that breaks it; some also one that keeps it. */
interface Case {
  readonly rule: string
  readonly it: string
  readonly files: Readonly<Record<string, string>>
  /** `path:line` of what must be found, and nothing else. */
  readonly finds: readonly string[]
}

const readme = (room: string) => ({ [`src/rooms/${room}/README.md`]: '# words' })
const order = (...rooms: readonly string[]) => ({
  'src/house.ts': `export const roomOrder = [${rooms.map(room => `'${room}'`).join(', ')}] as const`,
})
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `const a${index} = ${index}`).join('\n')

export const cases: readonly Case[] = [
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
  {
    rule: 'environment',
    it: 'is read in one file',
    files: {
      'src/platform/config.ts': 'const port = process.env.PORT',
      'src/platform/http/server.ts': 'const port = process.env.PORT',
      'scripts/launch.mjs': 'const port = process.env.PORT',
    },
    finds: ['src/platform/http/server.ts:1'],
  },
  {
    rule: 'time',
    it: 'comes from the clock',
    files: {
      'src/platform/clock.ts': 'const now = new Date()',
      'src/rooms/promise/charter.ts':
        'const now = new Date()\nconst same = Date.now()\nconst given = new Date(0)',
    },
    finds: ['src/rooms/promise/charter.ts:1', 'src/rooms/promise/charter.ts:2'],
  },
  {
    rule: 'intl',
    it: 'is used by one file and by calendars',
    files: {
      'src/platform/i18n/format.ts': 'const f = new Intl.NumberFormat()',
      'packages/statistics/src/calendar/zone.ts': 'const f = new Intl.DateTimeFormat()',
      'src/design/stat.tsx': 'const f = new Intl.NumberFormat()\nconst text = (5).toLocaleString()',
    },
    finds: ['src/design/stat.tsx:1', 'src/design/stat.tsx:2'],
  },
  {
    rule: 'sizes',
    it: 'measures files, functions and properties',
    files: {
      'src/design/long.ts': lines(301),
      'src/design/long-body.ts': `function body() {\n${lines(60)}\n}`,
      'src/design/many.tsx': `interface ManyProps {\n${Array.from({ length: 13 }, (_, n) => `p${n}: string`).join('\n')}\n}`,
      'src/design/excused.ts': `// size: a table of constants, read as one\n${lines(400)}`,
      'src/rooms/promise/messages.fr.ts': lines(400),
    },
    finds: ['src/design/long.ts:1', 'src/design/long-body.ts:1', 'src/design/many.tsx:1'],
  },
  {
    rule: 'interface-text',
    it: 'finds words in elements, in attributes and in choices',
    files: {
      'src/shell/rail.tsx': `export const Rail = () => <nav aria-label="Menu">
        <p>Bonjour</p>
        <p>{open ? 'Oui' : t('no')}</p>
        <p title={\`Bonjour \${name}\`} className="rail">Filrouge · {t('promise')} <kbd>Ctrl</kbd></p>
        {state === 'open' && <hr />}
      </nav>`,
      'src/shell/design-page/buttons.tsx': 'export const Page = () => <p>Un exemple</p>',
    },
    finds: ['src/shell/rail.tsx:1', 'src/shell/rail.tsx:2', 'src/shell/rail.tsx:3', 'src/shell/rail.tsx:4'],
  },
  {
    rule: 'no-escape',
    it: 'finds what turns checks off',
    files: {
      'src/platform/id.ts': `// @ts-ignore\nconst a: any = 1\n// @ts-expect-error\nconst b = 2`,
      'src/platform/id.test.ts': '// @ts-expect-error\nconst b = 2',
    },
    finds: ['src/platform/id.ts:1', 'src/platform/id.ts:3', 'src/platform/id.ts:2'],
  },
  {
    rule: 'tenant-tables',
    it: 'asks that a table is secured at once',
    files: {
      'migrations/0001-promise.sql': `create table charters (id uuid);\nselect tenant_table('charters', 'select');
        create table identity.people (id uuid);\n-- create table commented (id uuid);
        create table commitments (id uuid);\ncreate table dropped (id uuid);\nselect tenant_table('dropped');`,
    },
    finds: ['migrations/0001-promise.sql:5'],
  },
  {
    rule: 'identity-tables',
    it: 'are read by one room',
    files: {
      'migrations/0001-platform.sql': 'create table identity.organisations (id uuid);',
      'migrations/0002-people.sql': 'create table identity.sessions (id uuid);',
      'src/rooms/people/sign-in/data.ts': `db.selectFrom('identity.sessions as session')`,
      'src/rooms/customers/data.ts': `db.selectFrom('identity.sessions as session')`,
      'src/platform/database/directory.ts': `db.selectFrom('identity.organisations')`,
    },
    finds: ['src/rooms/customers/data.ts:1'],
  },
  {
    rule: 'lock-file',
    it: 'finds an address',
    files: { 'package-lock.json': '{\n"resolved": "https://example.org/a.tgz"\n}' },
    finds: ['package-lock.json:2'],
  },
  {
    rule: 'speaks-of-itself',
    it: 'finds registries and machines, and leaves addresses of the product alone',
    files: { 'README.md': 'npm from https://registry.npmjs.org\ncd /root/filrouge\nGET /o/abc/work/1' },
    finds: ['README.md:1', 'README.md:2'],
  },
]
