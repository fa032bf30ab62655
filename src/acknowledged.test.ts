import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRunningServer } from '#platform/data-directory/running-server.ts'
import { type RunningApplication, startApplication } from '#testing/running-application.ts'
import { runOnInstallation } from '#testing/run-command.ts'

/** The power cut of the whole application, under writes of its own interface. */
const folder = mkdtempSync(join(tmpdir(), 'filrouge-acknowledged-'))
const acknowledged = new Set<string>()
let key = ''
let root = ''

beforeAll(async () => {
  const application = await startApplication(folder, {
    FILROUGE_ADMIN_EMAIL: 'first@example.org',
    FILROUGE_ADMIN_PASSWORD: 'Tilleul-Marmite-9041-grue',
    FILROUGE_ORGANISATION: 'Société des Tilleuls',
  })
  const words = ['issue-api-key', '--email', 'first@example.org', '--scope', 'write']
  const issued = await runOnInstallation('admin', words, { DATA_DIR: folder })
  key = issued.said.trim().split('\n').at(-1) ?? ''
  root = (await units(application))[0] ?? ''
  await application.stop()
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const headers = () => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' })

async function units({ address }: RunningApplication): Promise<string[]> {
  const answer = await fetch(`${address}/api/v1/units`, { headers: headers() })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id)
}

/** Until the application is gone; a unit counts once its creation was answered. */
async function createUnits({ address }: RunningApplication): Promise<void> {
  for (;;) {
    try {
      const name = `Agence ${acknowledged.size} ${Math.random()}`
      const body = JSON.stringify({ parentId: root, name })
      const answer = await fetch(`${address}/api/v1/units`, { method: 'POST', headers: headers(), body })
      if (answer.status === 201) acknowledged.add(((await answer.json()) as { id: string }).id)
    } catch {
      return
    }
  }
}

test.each([1, 2, 3, 4])(
  'kill -9 under writes loses nothing that was answered (round %i)',
  async round => {
    const before = acknowledged.size
    const application = await startApplication(folder)
    const writers = [1, 2, 3].map(() => createUnits(application))
    while (acknowledged.size < before + 15 * round) await new Promise(resolve => setTimeout(resolve, 5))
    await application.kill()
    await Promise.all(writers)

    const next = await startApplication(folder)
    const present = new Set(await units(next))
    expect([...acknowledged].filter(id => !present.has(id))).toEqual([])
    expect(await withoutAuditLine(next)).toEqual([])
    expect(await next.stop()).toBe(0)
  },
  180_000,
)

/** A unit and the line that remembers it are one transaction: neither is there alone. */
async function withoutAuditLine({ dataDirectory }: RunningApplication): Promise<unknown[]> {
  const client = new Client(readRunningServer(dataDirectory)?.database?.owner)
  await client.connect()
  const { rows } = await client.query(
    `select id, object_id from units full join (select object_id from audit_entries where what = 'unit.created') lines
       on object_id = id where (object_id is null or id is null) and parent_id is not null`,
  )
  await client.end()
  return rows
}
