import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openPool } from './connection.ts'
import { startEmbedded } from './embedded/server.ts'

test('a connection that the database ends while idle is replaced, and the process lives on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'filrouge-pool-'))
  const server = await startEmbedded({ dataDirectory: folder, forgetful: true })
  const pool = openPool(server.runtimeConnection, 1)
  const superuser = new Client(server.bootstrapConnection)
  await superuser.connect()
  const pid = async (): Promise<number> =>
    (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid
  const first = await pid()
  const removed = new Promise(resolve => pool.once('remove', resolve))
  await superuser.query('select pg_terminate_backend($1)', [first])
  await removed
  expect(await pid()).not.toBe(first)
  await superuser.end()
  await pool.end()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
