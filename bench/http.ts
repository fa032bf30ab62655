// Requests a second and 95th percentile of a signed-in read and of an audited write, beside bare inserts on the same
// server in the same run. `node --import ./scripts/tsx-loader.mjs bench/http.ts [seconds] [connections]`
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import http from 'node:http'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { ConnectionTarget } from '#platform/database/connection.ts'
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

const account = {
  FILROUGE_ADMIN_EMAIL: 'bench@example.org',
  FILROUGE_ADMIN_PASSWORD: 'quatre-chevaux-sous-la-pluie',
  FILROUGE_ORGANISATION: 'Bench',
}

/** Signs in as a person would, and finds the unit that will be read. */
async function enter(address: string): Promise<{ token: string; rootUnitId: string }> {
  const form = new URLSearchParams({
    email: account.FILROUGE_ADMIN_EMAIL,
    password: account.FILROUGE_ADMIN_PASSWORD,
  })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const entered = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: form,
    headers,
    redirect: 'manual',
  })
  const token = /filrouge_session=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const units = await fetch(`${address}/api/v1/units`, { headers: { cookie: `filrouge_session=${token}` } })
  const { items } = (await units.json()) as { items: { id: string }[] }
  return { token, rootUnitId: items[0]!.id }
}

async function bareInserts(owner: ConnectionTarget): Promise<Figure> {
  const first = new pg.Client(owner as pg.ClientConfig)
  await first.connect()
  await first.query('create table if not exists bench_inserts (id bigserial primary key, body text not null)')
  await first.end()
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
const application = await startApplication(directory, account)
try {
  const running = JSON.parse(await readFile(path.join(directory, 'run/server.json'), 'utf8')) as {
    database: { owner: ConnectionTarget }
  }
  const { owner } = running.database
  const { token, rootUnitId } = await enter(application.address)
  const request = requests(application.address, token)
  let made = 0
  const read = (): Promise<void> => request('GET', `/units/${rootUnitId}`)
  const write = (): Promise<void> =>
    request('POST', '/processes', { name: `Process ${made++}`, kind: 'business' })
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
  print('audited write (create a process)', writes)
  print('bare inserts (after)', after)
  const bare = (before.rate + after.rate) / 2
  console.log(`\naudited write / bare insert: ${(writes.rate / bare).toFixed(3)}`)
} finally {
  await application.stop()
  await rm(directory, { recursive: true, force: true })
}
