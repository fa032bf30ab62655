import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  type EmbeddedServer,
  type SocketConnection,
  startEmbedded,
} from '#platform/database/embedded/server.ts'
import { migrate, migrationsDirectory } from '#platform/database/migrate.ts'
import { createDatabaseRoles, runtimeRole } from '#platform/database/roles.ts'
import { prepareJobs } from '#platform/jobs/prepare.ts'
import { diskStore } from '#platform/files/disk-store.ts'
import { keyOf } from '#platform/files/key.ts'
import { valueOf } from '#platform/result.ts'
import { DamagedBackup, verifyArchive } from './archive-reader.ts'
import { createArchive } from './archive-writer.ts'
import { restoreFiles, secretKeyIn } from './files-back.ts'
import { restoreDatabase } from './put-back.ts'
import { takeBackup } from './take.ts'

// Real servers are created and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'filrouge-backup-'))
const migrations = join(folder, 'migrations')
const store = diskStore(join(folder, 'files'))
const organisation = '018f0000-0000-7000-8000-000000000001'
const attachment = keyOf(organisation, '018f0000-0000-7000-8000-0000000000aa')
let server: EmbeddedServer
let databases = 0

/** The application's own schema, and what a later room may do to a backup. */
const difficult = `
  create table loops (organisation_id uuid not null, id int, other int, primary key (organisation_id, id));
  create table spools (organisation_id uuid not null, id int, loop int, primary key (organisation_id, id),
    foreign key (organisation_id, loop) references loops (organisation_id, id));
  alter table loops add foreign key (organisation_id, other) references spools (organisation_id, id);
  select tenant_table('loops');
  select tenant_table('spools');
  create table shapes (number bigint generated always as identity primary key, word text, bytes bytea, at timestamptz,
    doubled bigint generated always as (length(word) * 2) stored, document jsonb, list text[]);
  create table parts (day date not null, word text) partition by range (day);
  create table parts_2026 partition of parts for values from ('2026-01-01') to ('2027-01-01');
  create table counted (n int);
  insert into counted values (0);
  create function count_shape() returns trigger language plpgsql as
    $$ begin update counted set n = n + 1; return new; end $$;
  create trigger count_shape after insert on shapes for each row execute function count_shape();
  create unlogged table fleeting (word text);
  select grant_to_runtime('select on shapes');`

const content = `
  insert into identity.organisations values ('${organisation}', 'kx7', 'Société d''Étude', false, now());
  begin; alter table loops disable trigger all; alter table spools disable trigger all;
  insert into loops select '${organisation}', n, n from generate_series(1, 50) n;
  insert into spools select '${organisation}', n, n from generate_series(1, 50) n;
  alter table loops enable trigger all; alter table spools enable trigger all; commit;
  insert into shapes (word, bytes, at, document, list)
    select 'tab	newline
      \\\\N é' || n, decode(lpad(to_hex(n), 8, '0'), 'hex'), '2026-03-29 02:30:00+01', '{"a": [null, "\\u00e9"]}', array[null, '{,"}']
    from generate_series(1, 20000) n;
  insert into shapes (word) values (null);
  insert into parts values ('2026-05-01', 'mai');
  insert into fleeting values ('x');
  insert into pgboss.job (name, data) values ('errands', '{"work": "unfinished"}');`

beforeAll(async () => {
  cpSync(migrationsDirectory, migrations, { recursive: true })
  writeFileSync(join(migrations, '8000-difficult.sql'), difficult)
  server = await startEmbedded({ dataDirectory: join(folder, 'data'), forgetful: true })
  await migrate(server.ownerConnection, runtimeRole, { directory: migrations })
  await prepareJobs(server.ownerConnection, runtimeRole)
  // Disabling the triggers of foreign keys, to make the circle, is the superuser's.
  await ask({ ...server.bootstrapConnection, database: 'filrouge' }, content)
  await store.put(attachment, Buffer.from('une pièce jointe'))
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(connection: SocketConnection, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    const results = await client.query(sql)
    return (Array.isArray(results) ? [] : results.rows) as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

async function emptyDatabase(): Promise<SocketConnection> {
  const database = `restored_${(databases += 1)}`
  await createDatabaseRoles(name => ({ ...server.bootstrapConnection, database: name }), database)
  return { ...server.ownerConnection, database }
}

async function backupTo(name: string): Promise<string> {
  const file = join(folder, name)
  const createdAt = new Date('2026-06-01T10:00:00Z')
  const archive = createArchive(file, createdAt)
  const backup = { owner: server.ownerConnection, files: store, archive, createdAt, application: '0.1.0' }
  valueOf(await takeBackup({ ...backup, secretKey: 'a-secret-key' }))
  await archive.finish()
  return file
}

async function restoreTo(owner: SocketConnection, file: string, replace = false, directory = migrations) {
  const manifest = await verifyArchive(file)
  const files = diskStore(join(folder, owner.database))
  const beforeCommit = () => restoreFiles(file, manifest, files)
  return restoreDatabase({
    owner,
    runtimeRole,
    file,
    manifest,
    replace,
    beforeCommit,
    migrationsDirectory: directory,
  })
}

/** Every row of every lasting table, and everything that guards them. */
async function everything(connection: SocketConnection): Promise<unknown> {
  const tables = await ask(
    connection,
    `select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity, c.relrowsecurity,
        (select array_agg(pg_get_constraintdef(oid) order by conname) from pg_constraint where conrelid = c.oid) as keys,
        (select array_agg(tgname || tgenabled::text order by 1) from pg_trigger where tgrelid = c.oid and not tgisinternal) as triggers,
        (select array_agg(x::text order by 1) from aclexplode(c.relacl) x
           where x.grantee = '${runtimeRole}'::regrole) as rights
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'identity') and c.relkind in ('r', 'p') and c.relpersistence = 'p' order by 1`,
  )
  const rows = []
  for (const { name } of tables) {
    if (name === 'public.migrations') continue
    const sum = `select count(*), md5(string_agg(md5(t::text), '' order by t::text)) from ${String(name)} t`
    rows.push({ name, sum: await ask(connection, sum) })
  }
  return { tables, rows }
}

test('a restored installation is the one that was backed up', async () => {
  const file = await backupTo('whole.tar.gz')
  const owner = await emptyDatabase()
  valueOf(await restoreTo(owner, file))
  expect(await everything(owner)).toEqual(await everything(server.ownerConnection))
  expect(await ask(owner, `select n from counted`)).toEqual([{ n: 20001 }])
  expect(await ask(owner, `insert into shapes (word) values ('next') returning number`)).toEqual([
    { number: '20002' },
  ])
  const waiting = `select data->>'work' as work, state::text from pgboss.job`
  expect(await ask({ ...owner, user: runtimeRole }, waiting)).toEqual([
    { work: 'unfinished', state: 'created' },
  ])
  const restored = diskStore(join(folder, owner.database))
  const bytes = []
  for await (const part of await restored.read(attachment)) bytes.push(part as Buffer)
  expect(Buffer.concat(bytes).toString()).toBe('une pièce jointe')
  expect(await secretKeyIn(file)).toBe('a-secret-key')
})

test('the file is for its owner only', async () => {
  expect(statSync(await backupTo('private.tar.gz')).mode & 0o777).toBe(0o600)
})

test('an installation in use is not overwritten without being told to', async () => {
  const file = await backupTo('again.tar.gz')
  const owner = await emptyDatabase()
  valueOf(await restoreTo(owner, file))
  await ask(owner, `insert into counted values (7)`)
  const refused = await restoreTo(owner, file)
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'commands.restore.not-empty' } })
  expect(await ask(owner, 'select n from counted where n = 7')).toHaveLength(1)
  valueOf(await restoreTo(owner, file, true))
  expect(await everything(owner)).toEqual(await everything(server.ownerConnection))
})

test('a server that is connected is not pulled away from under its people', async () => {
  const file = await backupTo('connected.tar.gz')
  const owner = await emptyDatabase()
  const application = new Client({ ...owner, application_name: 'filrouge' })
  await application.connect()
  const result = await restoreTo(owner, file, true)
  await application.end()
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'commands.restore.connected', values: { count: 1 } },
  })
})

test('a backup of an older version is brought up to this one, a newer one is refused', async () => {
  const file = await backupTo('older.tar.gz')
  const later = join(folder, 'later')
  cpSync(migrations, later, { recursive: true })
  writeFileSync(
    join(later, '9000-later.sql'),
    `alter table counted add column twice int; update counted set twice = n * 2`,
  )
  const owner = await emptyDatabase()
  valueOf(await restoreTo(owner, file, false, later))
  expect(await ask(owner, 'select twice from counted')).toEqual([{ twice: 40002 }])
  const refused = await restoreTo(await emptyDatabase(), file, false, migrationsDirectory)
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'commands.restore.newer' } })
})

test('a restoration that fails half-way leaves what was there', async () => {
  const file = await backupTo('half.tar.gz')
  const owner = await emptyDatabase()
  await migrate(owner, runtimeRole, { directory: migrations })
  await ask(owner, `insert into counted values (9)`)
  const before = await everything(owner)
  const manifest = await verifyArchive(file)
  const beforeCommit = () => Promise.reject(new Error('the disk is full'))
  const half = {
    owner,
    runtimeRole,
    file,
    manifest,
    replace: true,
    beforeCommit,
    migrationsDirectory: migrations,
  }
  await expect(restoreDatabase(half)).rejects.toThrow('the disk is full')
  expect(await everything(owner)).toEqual(before)
})

test('a backup taken under writes holds whole transactions', async () => {
  let writing = true
  let pairs = 0
  const written = (async () => {
    const client = new Client(server.ownerConnection)
    await client.connect()
    for (let number = 1000; writing; number += 1) {
      await client.query('begin')
      await client.query(`insert into parts values ('2026-06-01', 'pair')`)
      await client.query(`insert into spools values ($1, $2, null)`, [organisation, number])
      await client.query('commit')
      pairs += 1
    }
    await client.end()
  })()
  await vi.waitUntil(() => pairs > 20)
  const file = await backupTo('live.tar.gz')
  writing = false
  await written
  const owner = await emptyDatabase()
  valueOf(await restoreTo(owner, file))
  const [row] = await ask(
    owner,
    `select (select count(*)::int from parts where word = 'pair') as parts,
            (select count(*)::int from spools where id >= 1000) as spools`,
  )
  expect(row?.['parts']).toBeGreaterThan(20)
  expect(row?.['parts']).toBeLessThan(pairs)
  expect(row?.['parts']).toBe(row?.['spools'])
})

test.each([
  ['cut short', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['of one changed byte', changeOneByte],
  ['that is something else', (file: string) => writeFileSync(file, 'not an archive')],
])('a file %s is refused', async (_, harm) => {
  const file = await backupTo(`harmed-${(databases += 1)}.tar.gz`)
  harm(file)
  await expect(verifyArchive(file)).rejects.toThrow(DamagedBackup)
})

/** Inside a row, and packed again, so that no checksum of the compression tells. */
function changeOneByte(file: string): void {
  const bytes = gunzipSync(readFileSync(file))
  const at = bytes.indexOf('Société')
  bytes.write('s', at)
  writeFileSync(file, gzipSync(bytes))
}

test('rows hidden from the owner stop the backup', async () => {
  const owner = await emptyDatabase()
  await migrate(owner, runtimeRole, { directory: migrations })
  await ask(
    owner,
    `create table secret (word text); alter table secret enable row level security;
    alter table secret force row level security`,
  )
  const archive = createArchive(join(folder, 'hidden.tar.gz'), new Date())
  const taken = await takeBackup({
    owner,
    files: store,
    archive,
    createdAt: new Date(),
    application: '0',
    secretKey: undefined,
  })
  await archive.abandon()
  expect(taken).toMatchObject({
    ok: false,
    refusal: { code: 'commands.backup.hidden-rows', values: { table: 'secret' } },
  })
})
