import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { mayEnter, operatingUser } from './operating-user.ts'
import { clearPreviousPostmaster } from './previous-postmaster.ts'
import { type SocketConnection, startEmbedded } from './server.ts'

// Real servers are created and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'filrouge-server-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts, does something, stops. */
async function during<Value>(work: (server: Awaited<ReturnType<typeof startEmbedded>>) => Promise<Value>) {
  const server = await startEmbedded({ dataDirectory: folder, forgetful: true })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

async function ask<Row = Record<string, unknown>>(connection: SocketConnection, sql: string): Promise<Row[]> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows as Row[]
  } finally {
    await client.end()
  }
}

test('the runtime role serves and cannot change the schema, bypass row-level security, or create anything', async () => {
  await during(async server => {
    const roles = await ask(
      server.bootstrapConnection,
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
         from pg_roles where rolname like 'filrouge\\_%' and rolname <> 'filrouge_bootstrap' order by rolname`,
    )
    const plain = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    expect(roles).toEqual([
      { rolname: 'filrouge_app', ...plain, rolcanlogin: true },
      { rolname: 'filrouge_owner', ...plain, rolcanlogin: true },
    ])
    const create = 'create table intruder ()'
    await expect(ask(server.runtimeConnection, create)).rejects.toThrow('permission denied for schema public')
    await expect(ask(server.runtimeConnection, 'create temporary table intruder ()')).rejects.toThrow(
      'permission denied',
    )
    await ask(server.ownerConnection, create)
    expect(await ask(server.ownerConnection, `select unaccent('é') as plain`)).toEqual([{ plain: 'e' }])
  })
})

test('what was written is there at the second start, and the locale orders French as French does', async () => {
  await during(server =>
    ask(
      server.ownerConnection,
      `create table kept as select unnest(array['cote','côté','zèbre','Écrou']) as word`,
    ),
  )
  const words = await during(server => ask(server.ownerConnection, 'select word from kept order by word'))
  expect(words.map(row => row.word)).toEqual(['cote', 'côté', 'Écrou', 'zèbre'])
})

test('nothing listens on the network', async () => {
  await during(async server => {
    const [row] = await ask(server.bootstrapConnection, 'show listen_addresses')
    expect(row).toEqual({ listen_addresses: '' })
  })
})

test('stop ends a statement that would run for an hour', async () => {
  const server = await startEmbedded({ dataDirectory: folder, forgetful: true })
  const client = new Client(server.ownerConnection)
  client.on('error', () => {})
  await client.connect()
  const long = client.query('select pg_sleep(3600)')
  const cut = expect(long).rejects.toThrow()
  await server.stop()
  await cut
  expect(await server.exited).toEqual({ code: 0, signal: null })
})

test('an end that nobody asked for is reported', async () => {
  const server = await startEmbedded({ dataDirectory: folder, forgetful: true })
  process.kill(server.pid, 'SIGKILL')
  expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' })
  await server.stop()
})

describe('a postmaster.pid that lies', () => {
  const start = () => during(server => ask(server.ownerConnection, 'select 1 as one'))

  async function pretend(pid: number): Promise<void> {
    const pidFile = join(folder, 'postgres/18/postmaster.pid')
    const lines = await during(() => Promise.resolve(readFileSync(pidFile, 'utf8').split('\n')))
    writeFileSync(pidFile, [String(pid), ...lines.slice(1)].join('\n'))
    const user = operatingUser(undefined)
    if (user.dropped) chownSync(pidFile, user.uid, user.gid)
  }

  test('naming a living program of somebody else', async () => {
    const stranger = spawn('sleep', ['600'])
    onTestFinished(() => void stranger.kill())
    await pretend(stranger.pid ?? 0)
    expect(await start()).toEqual([{ one: 1 }])
    expect(stranger.exitCode).toBeNull()
    expect(stranger.signalCode).toBeNull()
  })

  test('naming a program of the same user, which PostgreSQL alone would believe', async () => {
    const user = operatingUser(undefined)
    const stranger = spawn('sleep', ['600'], user.dropped ? { uid: user.uid, gid: user.gid } : {})
    onTestFinished(() => void stranger.kill())
    await pretend(stranger.pid ?? 0)
    expect(await start()).toEqual([{ one: 1 }])
    expect(stranger.signalCode).toBeNull()
  })

  test('naming a zombie that nobody reaps', async () => {
    const careless = spawn('sh', ['-c', 'true & echo $!; exec sleep 600'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void careless.kill())
    const [line] = (await once(careless.stdout, 'data')) as [Buffer]
    await pretend(Number(line.toString()))
    expect(await start()).toEqual([{ one: 1 }])
  })

  test('naming nobody', async () => {
    await pretend(4_000_000)
    expect(await start()).toEqual([{ one: 1 }])
  })
})

test('a first start that was interrupted is begun again', async () => {
  mkdirSync(join(folder, 'postgres/18.new-00000000/base'), { recursive: true })
  await during(server => ask(server.ownerConnection, 'select 1'))
})

test('a cluster of another version is refused with what to do', async () => {
  mkdirSync(join(folder, 'postgres/17'), { recursive: true })
  await expect(startEmbedded({ dataDirectory: folder })).rejects.toThrow(/PostgreSQL 17 database.*backup/)
})

test('a folder whose path is too long for a socket', async () => {
  const above = folder
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
  folder = join(folder, 'x'.repeat(120))
  await during(server => ask(server.runtimeConnection, 'select 1'))
})

test.runIf(process.getuid?.() === 0)('below a folder that only root may enter', async () => {
  chmodSync(folder, 0o700)
  await during(async server => {
    expect(server.runsAs).toBeDefined()
    await ask(server.ownerConnection, 'create table kept ()')
  })
  await during(server => ask(server.ownerConnection, 'select from kept'))
})

/** Not possible from a checkout that others may not read. */
const othersMayRead = mayEnter(
  { uid: 54321, gid: 54321, name: undefined, dropped: true },
  import.meta.dirname,
)

test.runIf(process.getuid?.() === 0 && othersMayRead)('as a user whom the system cannot name', async () => {
  chownSync(folder, 54321, 54321)
  const program = join(import.meta.dirname, 'writer.fixture.ts')
  const child = spawn(process.execPath, [program, folder, '1'], {
    uid: 54321,
    gid: 54321,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  expect(line.toString()).toMatch(/^server \d+/)
  // The orphan goes before its folder does; root may, whoever it belongs to.
  await clearPreviousPostmaster(join(folder, 'postgres/18'))
})
