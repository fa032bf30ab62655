import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startApplication } from '#testing/running-application.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'filrouge-start-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('it starts, says where, refuses a second start by name, and stops when asked', async () => {
  const first = await startApplication(directory)
  await expect(startApplication(directory)).rejects.toThrow(
    new RegExp(`already used by another Filrouge \\(process ${first.process.pid}\\)`),
  )
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200)
  expect(await first.stop()).toBe(0)
  const second = await startApplication(directory)
  expect((await fetch(`${second.address}/readyz`)).status).toBe(200)
  expect(await second.stop()).toBe(0)
}, 120_000)

test('killed in the middle, it starts again by itself', async () => {
  for (let round = 0; round < 3; round += 1) {
    const application = await startApplication(directory)
    expect((await fetch(`${application.address}/readyz`)).status).toBe(200)
    await application.kill()
  }
  const last = await startApplication(directory)
  expect((await fetch(`${last.address}/readyz`)).status).toBe(200)
  await last.stop()
}, 120_000)

test('a wrong configuration is refused with the name of the variable', async () => {
  await expect(startApplication(directory, { PORT: 'http' })).rejects.toThrow(/PORT must be a port number/)
  await expect(
    startApplication(directory, { DATABASE_OWNER_URL: 'postgresql://o:p@localhost/d' }),
  ).rejects.toThrow(/DATABASE_URL is missing/)
})

test('what was asked before SIGTERM is answered after it', async () => {
  const application = await startApplication(directory, {
    FILROUGE_ADMIN_EMAIL: 'ada@logis.example',
    FILROUGE_ADMIN_PASSWORD: 'quatre-chevaux-sous-la-pluie',
    FILROUGE_ORGANISATION: 'Logis du Val',
  })
  const form = new URLSearchParams({ email: 'ada@logis.example', password: 'not the password' })
  const attempt = (): Promise<Response> =>
    fetch(`${application.address}/sign-in`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: form,
      redirect: 'manual',
    })
  // Each costs a slow digest, so that the first answer finds the others at work.
  const attempts = Array.from({ length: 8 }, attempt)
  await Promise.race(attempts)
  const code = application.stop()
  const answers = await Promise.all(attempts)
  expect(answers.every(({ status }) => status < 500)).toBe(true)
  expect(await code).toBe(0)
}, 120_000)
