import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withPage, type PageOptions } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, call, foundedBy, isWellMade, open, signIn } from './staff-door.ts'

/** What keeps the house up: kept mail is handed over by hand, and the audit trail is read, verified, taken away. */
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

async function signedIn(options: PageOptions, journey: (page: Page) => Promise<void>): Promise<void> {
  await withPage({ baseURL: application.address, ...options }, async page => {
    await signIn(page, administrator)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await journey(page)
  })
}

async function invite(page: Page): Promise<void> {
  const { items } = await call<{ items: { id: string }[] }>(page, 'GET', '/units')
  const unitId = items[0]!.id
  await call(page, 'POST', '/members', {
    email: 'zoe@exemple.fr',
    name: 'Zoé Martin',
    unitId,
    roles: [{ role: 'reader', unitId }],
  })
}

describe('the upkeep of the house', () => {
  it('hands over the link of a mail that could not leave', async () => {
    await signedIn({}, async page => {
      await open(page, 'settings/mail')
      await page.getByText('Aucun message n’a encore été écrit').waitFor()
      await isWellMade(page)
      await invite(page)
      await page.reload()
      await page.getByText('Aucun serveur de messagerie n’est configuré').waitFor()
      await isWellMade(page)
      await page.getByRole('link', { name: /vous invite/ }).click()
      await page.getByText('zoe@exemple.fr').waitFor()
      await isWellMade(page)
      const link = page.getByRole('link', { name: /^http/ })
      await withPage({}, async visitor => {
        await visitor.goto((await link.getAttribute('href')) ?? '')
        await visitor.getByText('Logis du Val').first().waitFor()
      })
    })
  })

  it('reads the audit trail by the filter of its address, verifies it and takes it away', async () => {
    await signedIn({}, async page => {
      await open(page, `settings/audit?q=${encodeURIComponent('what=unit.created')}`)
      await page.getByRole('cell', { name: 'Unité créée' }).waitFor()
      expect(await page.getByRole('cell', { name: 'Organisme créé' }).count()).toBe(0)
      await isWellMade(page)
      await page.getByRole('button', { name: 'Enlever tous les critères' }).click()
      await page.getByRole('cell', { name: 'Organisme créé' }).waitFor()
      await page.getByRole('cell', { name: 'Unité créée' }).click()
      const line = page.getByRole('dialog', { name: 'Unité créée' })
      await line.getByRole('rowheader', { name: 'name' }).waitFor()
      await isWellMade(page)
      await line.getByRole('button', { name: 'Tout ce qui est arrivé à cet objet' }).click()
      await page.waitForURL(/objectId/)

      await page.getByRole('button', { name: 'Vérifier' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Vérifier' }).click()
      await page.getByText('Le journal est intact').waitFor()
      await isWellMade(page)
      await page.keyboard.press('Escape')

      const taken = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Exporter' }).first().click()
      await page.getByRole('menuitem', { name: 'Pour un programme (NDJSON)' }).click()
      const file = await taken
      expect(file.suggestedFilename()).toMatch(/^journal-.*\.ndjson$/)
      expect(await readFile(await file.path(), 'utf8')).toContain('unit.created')
    })
  })

  it('says that no job failed and what the house runs on, on a phone too', async () => {
    await signedIn({ viewport: { width: 390, height: 844 } }, async page => {
      await open(page, 'settings/jobs')
      await page.getByText('Aucune tâche en échec').waitFor()
      await isWellMade(page)
      await open(page, 'settings/figures')
      await page.getByText('Version de PostgreSQL').waitFor()
      await isWellMade(page)
      await open(page, 'settings/audit')
      await page.getByRole('cell', { name: 'Organisme créé' }).waitFor()
      await isWellMade(page)
    })
  })
})
