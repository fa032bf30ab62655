import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withPage } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, choose, foundedBy, isWellMade, open, signIn } from './staff-door.ts'

/** The tree of a new organisation is drawn, changed, and a mistake taken back. */
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

async function create(page: Page, parent: string, name: string, kind: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${parent}`) }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: parent }).waitFor()
  await page.getByRole('button', { name: 'Créer une unité' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom').fill(name)
  await dialog.getByLabel(/^Niveau/).fill(kind)
  await dialog.getByRole('button', { name: 'Créer une unité' }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

const act = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

it('the tree grows, a branch moves and comes back, an archived unit is restored', async () => {
  await withPage({ baseURL: application.address, viewport: { width: 1440, height: 900 } }, async page => {
    await signIn(page, administrator)
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    await open(page, 'settings/units')
    await create(page, 'Logis du Val', 'Agence Nord', 'agence')
    await create(page, 'Logis du Val', 'Agence Sud', 'agence')
    await create(page, 'Agence Nord', 'Équipe du port', 'équipe')
    await isWellMade(page)

    await act(page, 'Déplacer')
    await choose(page, 'Rattacher à', 'Agence Sud')
    await page.getByRole('dialog').getByRole('button', { name: 'Déplacer' }).click()
    await page.getByText('Agence Sud › Équipe du port').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Agence Nord › Équipe du port').waitFor()

    await act(page, 'Archiver')
    await page.getByRole('dialog').getByRole('button', { name: 'Archiver' }).click()
    await expect.poll(() => page.getByRole('treeitem', { name: /^Équipe du port/ }).count()).toBe(0)
    await page.getByText('Montrer les unités archivées').click()
    await page.getByRole('treeitem', { name: /^Équipe du port/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Rétablir' }).click()
    await page.getByText('Unité rétablie').waitFor()
    await isWellMade(page)
  })
})

it('a unit that holds others is archived with them once that is agreed', async () => {
  await withPage({ baseURL: application.address, viewport: { width: 390, height: 844 } }, async page => {
    await signIn(page, administrator)
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    await open(page, 'settings/units')
    await page.getByRole('treeitem', { name: /^Agence Nord/ }).focus()
    await page.keyboard.press('Enter')
    await act(page, 'Archiver')
    await page.getByRole('dialog').getByRole('button', { name: 'Archiver' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Archiver le tout' }).click()
    await expect.poll(() => page.getByRole('treeitem', { name: /^Agence Nord/ }).count()).toBe(0)
    await isWellMade(page)
  })
})
