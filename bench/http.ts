// Requests a second and 95th percentile of a signed-in read and of an audited write, beside bare inserts on the same
// server in the same run. `node --import ./scripts/tsx-loader.mjs bench/http.ts [seconds] [connections]`
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import http from 'node:http'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { openPool, overPool, type ConnectionTarget } from '#platform/database/connection.ts'
import { newId, newToken } from '#platform/id.ts'
import { digestOf } from '#platform/secrets.ts'
import { plainOrganisation } from '#rooms/people/sign-in/factory.ts'
import { startApplication } from '#testing/running-application.ts'

const seconds = Number(process.argv[2] ?? 10)
const connections = Number(process.argv[3] ?? 8)

interface Figure {
  readonly rate: number
  readonly p50: number
  readonly p95: number
}

/** Runs `once` on every connection without a pause until the time is over. */
async function measure(once: (connection: number) => Promise<void>, duration = seconds): Promise<Figure> {
  const times: number[] = []
  const until = performance.now() + duration * 1000
  const work = async (connection: number): Promise<void> => {
    while (performance.now() < until) {
      const begin = performance.now()
      await once(connection)
      times.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)))
  times.sort((a, b) => a - b)
  const quantile = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN
  return { rate: times.length / duration, p50: quantile(0.5), p95: quantile(0.95) }
}

const print = (what: string, { rate, p50, p95 }: Figure): void =>
  console.log(
    `${what.padEnd(34)} ${rate.toFixed(0).padStart(7)} /s   p50 ${p50.toFixed(2).padStart(7)} ms   p95 ${p95.toFixed(2).padStart(7)} ms`,
  )

async function seed(owner: ConnectionTarget) {
  const pool = openPool(owner, 2)
  const db = overPool(pool)
  const now = new Date()
  const organisation = await plainOrganisation(db, 'bench', now)
  const { personId } = await organisation.addMember('bench', [{ role: 'administrator' }])
  const token = newToken()
  await db
    .insertInto('identity.sessions')
    .values({
      id: newId(now),
      token_digest: digestOf(token),
      person_id: personId,
      second_factor_passed: true,
      user_agent: 'bench',
      address: '127.0.0.1',
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + 86_400_000),
    })
    .execute()
  await pool.query('create table bench_inserts (id bigserial primary key, body text not null)')
  await pool.end()
  return { token, rootUnitId: organisation.rootUnitId }
}

async function bareInserts(owner: ConnectionTarget): Promise<Figure> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client(owner as pg.ClientConfig)
      await client.connect()
      return client
    }),
  )
  const figure = await measure(async connection => {
    await clients[connection]!.query({
      name: 'insert',
      text: 'insert into bench_inserts (body) values ($1)',
      values: ['a line about as long as the name of a unit'],
    })
  })
  await Promise.all(clients.map(client => client.end()))
  return figure
}

function requests(address: string, token: string) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  return (method: string, at: string, body?: object): Promise<void> =>
    new Promise((resolve, reject) => {
      const payload = body && JSON.stringify(body)
      const headers = {
        cookie: `filrouge_session=${token}`,
        'filrouge-organisation': 'bench',
        ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
      }
      const request = http.request(`${address}/api/v1${at}`, { method, agent, headers }, response => {
        response.resume()
        response.on('end', () =>
          response.statusCode! < 300
            ? resolve()
            : reject(new Error(`${method} ${at}: ${response.statusCode}`)),
        )
      })
      request.on('error', reject)
      request.end(payload)
    })
}

const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-bench-'))
const application = await startApplication(directory)
try {
  const running = JSON.parse(await readFile(path.join(directory, 'run/server.json'), 'utf8')) as {
    database: { owner: ConnectionTarget }
  }
  const { owner } = running.database
  const { token, rootUnitId } = await seed(owner)
  const request = requests(application.address, token)
  let made = 0
  const read = (): Promise<void> => request('GET', `/units/${rootUnitId}`)
  const write = (): Promise<void> =>
    request('POST', '/units', { parentId: rootUnitId, name: `Unit ${made}`, code: `U${made++}` })
  await measure(read, 2)
  console.log(
    `${connections} connections, ${seconds} s each, ${availableParallelism()} cores shared by client, server and database\n`,
  )
  const before = await bareInserts(owner)
  const reads = await measure(read)
  const writes = await measure(write)
  const after = await bareInserts(owner)
  print('bare inserts (before)', before)
  print('signed-in read (one unit)', reads)
  print('audited write (create a unit)', writes)
  print('bare inserts (after)', after)
  const bare = (before.rate + after.rate) / 2
  console.log(`\naudited write / bare insert: ${(writes.rate / bare).toFixed(3)}`)
} finally {
  await application.stop()
  await rm(directory, { recursive: true, force: true })
}
