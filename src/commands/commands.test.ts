import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '#platform/database/embedded/server.ts'
import { readRunningServer } from '#platform/data-directory/running-server.ts'
import { type RunningApplication, startApplication } from '#testing/running-application.ts'
import { runOnInstallation as run } from '#testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'filrouge-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function writeInto({ dataDirectory }: RunningApplication, name: string): Promise<void> {
  const owner = readRunningServer(dataDirectory)?.database?.owner
  const client = new Client(owner)
  await client.connect()
  await client.query(`insert into identity.organisations values (gen_random_uuid(), $1, $1, false, now())`, [
    name,
  ])
  await client.end()
}

test('an installation is examined, backed up while it runs, and brought back on a fresh machine', async () => {
  const here = { DATA_DIR: join(folder, 'here') }
  const there = { DATA_DIR: join(folder, 'there') }
  const file = join(folder, 'backup.tar.gz')
  const application = await startApplication(here.DATA_DIR)
  await writeInto(application, 'before')
  const examined = await run('doctor', [], here)
  expect(examined.said).toContain(`✓ The application answers at ${application.address}`)
  expect(examined.said).toContain('Nothing is broken')
  expect(examined.code).toBe(0)
  expect(await run('backup', [file], here)).toMatchObject({ code: 0 })
  await writeInto(application, 'after')
  const onRunning = await run('restore', [file, '--replace'], here)
  expect(onRunning).toEqual({
    code: 1,
    said: expect.stringMatching(/is running.*Stop it.*Nothing was changed/),
  })
  expect(await application.stop()).toBe(0)

  const onFull = await run('restore', [file], here)
  expect(onFull).toEqual({ code: 1, said: expect.stringMatching(/already holds data.*--replace/) })
  expect(await run('restore', [file], there)).toMatchObject({ code: 0 })
  expect(readFileSync(join(there.DATA_DIR, 'secret-key'), 'utf8').trim()).toBe(
    readFileSync(join(here.DATA_DIR, 'secret-key'), 'utf8').trim(),
  )
  const restored = await startApplication(there.DATA_DIR)
  expect(await organisations(restored)).toEqual(['before'])
  expect((await fetch(`${restored.address}/readyz`)).status).toBe(200)
  expect(await restored.stop()).toBe(0)
}, 180_000)

async function organisations({ dataDirectory }: RunningApplication): Promise<string[]> {
  const client = new Client(readRunningServer(dataDirectory)?.database?.owner)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'select name from identity.organisations order by name',
  )
  await client.end()
  return rows.map(({ name }) => name)
}

test('a backup goes onto an external database, and comes back from it', async () => {
  const cluster = await startEmbedded({ dataDirectory: join(folder, 'cluster'), forgetful: true })
  try {
    const { host } = cluster.ownerConnection
    const address = (user: string): string => `postgresql://${user}@${encodeURIComponent(host)}/filrouge`
    const external = {
      DATA_DIR: join(folder, 'external'),
      DATABASE_URL: address(cluster.runtimeConnection.user),
      DATABASE_OWNER_URL: address(cluster.ownerConnection.user),
    }
    const application = await startApplication(join(folder, 'inside'))
    await writeInto(application, 'moves')
    const file = join(folder, 'moving.tar.gz')
    const back = join(folder, 'back.tar.gz')
    expect(await run('backup', [file], { DATA_DIR: application.dataDirectory })).toMatchObject({ code: 0 })
    expect(await application.stop()).toBe(0)
    expect(await run('restore', [file], external)).toEqual({
      code: 0,
      said: expect.stringContaining('restored'),
    })
    const outside = await startApplication(external.DATA_DIR, external)
    expect((await fetch(`${outside.address}/readyz`)).status).toBe(200)
    expect(await run('restore', [file, '--replace'], external)).toEqual({
      code: 1,
      said: expect.stringMatching(/other connections? of Filrouge.*Nothing was changed/),
    })
    expect(await run('backup', [back], external)).toMatchObject({ code: 0 })
    expect(await outside.stop()).toBe(0)
    const { code, said } = await run('restore', [back], { DATA_DIR: join(folder, 'home') })
    expect(said).toContain('restored')
    expect(code).toBe(0)
  } finally {
    await cluster.stop()
  }
}, 180_000)

test('examining or backing up what is not there creates nothing', async () => {
  const absent = { DATA_DIR: join(folder, 'absent') }
  expect(await run('doctor', [], absent)).toMatchObject({ code: 0 })
  expect(await run('backup', [join(folder, 'none.tar.gz')], absent)).toEqual({
    code: 1,
    said: expect.stringContaining('There is no installation'),
  })
  expect(existsSync(absent.DATA_DIR)).toBe(false)
  expect(existsSync(join(folder, 'none.tar.gz'))).toBe(false)
})

test('what is broken makes the examination fail, in the language of the terminal', async () => {
  const broken = {
    DATA_DIR: join(folder, 'absent'),
    LANG: 'fr_FR.UTF-8',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'a@example.org',
  }
  const { code, said } = await run('doctor', [], broken)
  expect(said).toMatch(/✗ Le serveur de courrier 127.0.0.1:1 refuse la connexion.*\n +→ Vérifiez SMTP_URL/)
  expect(code).toBe(1)
})

test('a wrong configuration names its variable', async () => {
  const { code, said } = await run('backup', ['x'], { PORT: 'http' })
  expect(said).toContain('PORT must be a port number')
  expect(code).toBe(1)
})
