import { afterAll, beforeAll, expect, it } from 'vitest'
import { withPage } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, choose, foundedBy, isWellMade, open, signIn } from './staff-door.ts'

/** The organisation is described, its hours are tried before they are kept, its processes have a pilot. */
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

it('the profile is kept, and what others saved meanwhile is not overwritten unseen', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    await open(page, 'settings/organisation')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByLabel(/^Secteur/).fill('logement social')
    await other.getByRole('button', { name: 'Enregistrer' }).click()
    await other.getByText('Les modifications sont enregistrées').waitFor()

    await page.getByLabel(/^Secteur/).fill('habitat')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText(/Quelqu’un a modifié/).waitFor()
    expect(await page.getByLabel(/^Secteur/).inputValue()).toBe('habitat')
    await isWellMade(page)
  })
})

it('the working calendar shows what it would mean before it is kept', async () => {
  await withPage({ baseURL: application.address, viewport: { width: 1440, height: 1000 } }, async page => {
    await signIn(page, administrator)
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    await open(page, 'settings/calendar')
    await page.getByText('Lundi de Pâques').waitFor()
    expect(await page.getByText('Vendredi saint').count()).toBe(0)
    await choose(page, 'Jours fériés', 'Alsace-Moselle')
    await page.getByText('Vendredi saint').waitFor()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Version 2').first().waitFor()
    await isWellMade(page)
  })
})

it('a process gets a pilot', async () => {
  await withPage({ baseURL: application.address, colorScheme: 'dark' }, async page => {
    await signIn(page, administrator)
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    await open(page, 'settings/processes')
    await page.getByRole('button', { name: 'Ajouter un processus' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nom').fill('Relation locataires')
    await choose(page, 'Pilote (facultatif)', 'ada')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('table').getByText('Relation locataires').waitFor()
    await page.getByRole('table').getByText('ada').waitFor()
    await isWellMade(page)
  })
})
