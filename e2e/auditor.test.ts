import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readRunningServer } from '#platform/data-directory/running-server.ts'
import { withPage } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, call, foundedBy, open, signIn } from './staff-door.ts'

/** Somebody comes for an audit, and their access ends by itself. */
const auditor = { email: 'hugo@audit.example', password: 'trois-chouettes-sous-le-porche' }
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

interface Listed {
  readonly items: readonly { readonly id: string; readonly parentId?: string | null }[]
}

const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

async function inviteAuditor(page: Page): Promise<string> {
  const { items: units } = await call<Listed>(page, 'GET', '/units')
  const unitId = units.find(({ parentId }) => !parentId)?.id
  const roles = [{ role: 'auditor', unitId, lastDay: tomorrow() }]
  await call(page, 'POST', '/members', { email: auditor.email, name: 'Hugo Sarrazin', unitId, roles })
  const { items: mails } = await call<Listed>(page, 'GET', '/mails')
  const { text } = await call<{ text: string }>(page, 'GET', `/mails/${mails[0]?.id}`)
  return /https?:\/\/[^/]+(\/invitation\/\S+)/.exec(text)?.[1] ?? ''
}

/** Two days pass, as far as this role is concerned. */
async function endAuditorsRole(): Promise<void> {
  const client = new Client(readRunningServer(application.dataDirectory)?.database?.owner)
  await client.connect()
  const { rowCount } = await client.query(
    `update member_roles set last_day = last_day - 2 where role = 'auditor'`,
  )
  expect(rowCount).toBe(1)
  await client.end()
}

it('an auditor reads, changes nothing, and is told that their time is over when it is', async () => {
  const link = await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    return inviteAuditor(page)
  })
  await withPage({ baseURL: application.address }, async page => {
    await page.goto(link)
    await page.getByLabel('Mot de passe').fill(auditor.password)
    await page.getByRole('button', { name: 'Créer mon compte et accepter' }).click()
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await open(page, 'settings/members')
    await page.getByRole('link', { name: 'Hugo Sarrazin' }).waitFor()
    expect(await page.getByRole('button', { name: 'Inviter un membre' }).count()).toBe(0)

    await endAuditorsRole()
    await page.reload()
    await page.getByText('Votre rôle dans cet organisme est arrivé à son terme').first().waitFor()
    expect(await page.getByText('Hugo Sarrazin').count()).toBe(0)
    expect(await page.getByText('Ada', { exact: false }).count()).toBe(0)
  })
})
