import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './server.ts'

// Real servers are created and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'filrouge-crash-'))
const acknowledged = new Set<number>()

beforeAll(async () => {
  const server = await startEmbedded({ dataDirectory: folder })
  await query(server, 'create table written (number bigint primary key)')
  await server.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['the program', 1],
  ['the program', 2],
  ['the program and its database server', 3],
  ['the program and its database server', 4],
  ['the database server, then the program', 5],
])('kill -9 of %s under writes loses nothing acknowledged (round %i)', async (victim, round) => {
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writer.fixture.ts'), folder, String(round * 1_000_000)],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const before = acknowledged.size
  const ended = once(writer, 'exit')
  let postmaster = 0
  let rest = ''
  writer.stdout.setEncoding('utf8')
  for await (const text of writer.stdout) {
    const lines = `${rest}${String(text)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('server ')) postmaster = Number(line.slice(7))
      else acknowledged.add(Number(line))
    }
    if (acknowledged.size - before < 300 * round || writer.killed) continue
    if (victim.startsWith('the database')) process.kill(postmaster, 'SIGKILL')
    writer.kill('SIGKILL')
    if (victim.endsWith('server')) process.kill(postmaster, 'SIGKILL')
  }
  await ended

  const server = await startEmbedded({ dataDirectory: folder })
  const rows = await query<{ number: string }>(server, 'select number from written')
  await server.stop()
  const present = new Set(rows.map(row => Number(row.number)))
  expect(acknowledged.size - before).toBeGreaterThanOrEqual(300 * round)
  expect([...acknowledged].filter(number => !present.has(number))).toEqual([])
})

async function query<Row>(server: EmbeddedServer, sql: string): Promise<Row[]> {
  const client = new Client(server.ownerConnection)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows as Row[]
}
