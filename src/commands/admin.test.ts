import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApplication, startFreshApplication } from '#testing/running-application.ts'
import { runOnInstallation } from '#testing/run-command.ts'

let application: RunningApplication
beforeAll(async () => {
  application = await startFreshApplication({
    FILROUGE_ADMIN_EMAIL: 'first@example.org',
    FILROUGE_ADMIN_PASSWORD: 'Tilleul-Marmite-9041-grue',
    FILROUGE_ORGANISATION: 'Société des Tilleuls',
  })
}, 120_000)
afterAll(() => application?.stop())

const admin = (...words: string[]) =>
  runOnInstallation('admin', words, { DATA_DIR: application.dataDirectory })

async function unitsWith(key: string): Promise<Response> {
  return fetch(`${application.address}/api/v1/units`, { headers: { authorization: `Bearer ${key}` } })
}

test('an administrator is made, and a key issued to them opens the interface until it is revoked', async () => {
  const created = await admin('create-administrator', '--name', 'Zoé Blanc', '--email', 'Zoe@Example.org')
  expect(created.said).toMatch(/zoe@example\.org now administers Société des Tilleuls/)
  expect(created.said).toMatch(/Password, shown this once: \w{5}-\w{5}-\w{5}-\w{5}\n/)
  const issued = await admin('issue-api-key', '--email', 'zoe@example.org', '--days', '1')
  const key = issued.said.trim().split('\n').at(-1) ?? ''
  const id = /identifier ([0-9a-f-]{36})/.exec(issued.said)?.[1] ?? ''
  expect((await unitsWith(key)).status).toBe(200)
  expect(await admin('revoke-api-key', '--id', id)).toMatchObject({ code: 0 })
  expect((await unitsWith(key)).status).toBe(401)
  expect(await admin('revoke-api-key', '--id', id)).toMatchObject({ code: 1 })
}, 180_000)

test('a password is judged as at the door', async () => {
  const { code, said } = await admin('reset-password', '--email', 'first@example.org', '--password', 'azerty')
  expect(said).toContain('at least ten characters')
  expect(code).toBe(1)
  expect(await admin('reset-password', '--email', 'first@example.org')).toMatchObject({ code: 0 })
}, 180_000)

test('the trail verifies, and what is missing or unknown is named', async () => {
  const verified = await admin('verify-audit')
  expect(verified.said).toMatch(/The trail of Société des Tilleuls is intact/)
  expect(verified.code).toBe(0)
  const cutOff = await admin('verify-audit', '--head', `999999:${'0'.repeat(64)}`)
  expect(cutOff.said).toContain('the end of the chain was cut off')
  expect(cutOff.code).toBe(1)
  expect((await admin('reset-password')).said).toContain('Missing or wrong options: --email')
  expect((await admin('verify-audit', '--organisation', 'zz')).said).toContain('Société des Tilleuls')
  expect(await admin('help')).toEqual({ code: 0, said: expect.stringContaining('verify-audit') })
  expect((await admin('nothing')).said).toContain('Unknown command: nothing')
  expect((await admin('reset-demo')).said).toContain('no demonstration')
}, 180_000)
