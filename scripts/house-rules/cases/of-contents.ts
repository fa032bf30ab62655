import type { Case } from './case.ts'

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `const a${index} = ${index}`).join('\n')

/** What is written in a file, wherever it stands. */
export const casesOfContents: readonly Case[] = [
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
    rule: 'french-in-code',
    it: 'finds sentences that no catalogue knows',
    files: {
      'src/shell/save.ts': "// Déjà enregistré\nnotify('Enregistré')\nnotify(`Relié à ${name}`)",
      'src/shell/messages.fr.ts': "export const fr = { 'shell.saved': 'Enregistré' }",
      'src/rooms/people/unit/factory.ts': "const name = 'Agence de Sète'",
    },
    finds: ['src/shell/save.ts:2', 'src/shell/save.ts:3'],
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
    rule: 'links',
    it: 'lead to what is there',
    files: {
      'README.md':
        '[here](docs/map.md#north) [folder](docs/) [far](https://example.org)\n![gone](docs/gone.png)',
      'docs/map.md': '[up](../README.md) [away](#south)\n[lost](README.md)',
    },
    finds: ['README.md:2', 'docs/map.md:2'],
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
    files: {
      'README.md': 'packages from https://registry.example.org\ncd /root/filrouge\nGET /o/abc/root/1',
    },
    finds: ['README.md:1', 'README.md:2'],
  },
]
