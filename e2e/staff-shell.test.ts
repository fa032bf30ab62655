import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '#testing/axe.ts'
import { withPage, type PageOptions } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'

/** What stays around every screen of the staff door: it is used with the keyboard, on a phone, in two languages. */
const administrator = { email: 'ada@logis.example', password: 'quatre-chevaux-sous-la-pluie' }
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication({
    FILROUGE_ADMIN_EMAIL: administrator.email,
    FILROUGE_ADMIN_PASSWORD: administrator.password,
    FILROUGE_ORGANISATION: 'Logis du Val',
  })
})
afterAll(() => application.stop())

async function signedIn(options: PageOptions, journey: (page: Page) => Promise<void>): Promise<void> {
  await withPage({ baseURL: application.address, ...options }, async page => {
    const refused: string[] = []
    page.on('console', message => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await page.goto('/sign-in')
    await page.getByLabel('Adresse e-mail').fill(administrator.email)
    await page.getByLabel('Mot de passe').fill(administrator.password)
    await page.getByLabel('Mot de passe').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await journey(page)
    expect(refused).toEqual([])
  })
}

async function isWellMade(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

describe('the frame of the staff door', () => {
  it('is walked with the keyboard', async () => {
    await signedIn({}, async page => {
      await isWellMade(page)
      await page.keyboard.press('g')
      await page.keyboard.press('e')
      await page.getByRole('heading', { level: 1, name: 'Écouter' }).waitFor()
      await page.getByText('Cette page réunira les enquêtes').waitFor()
      await isWellMade(page)

      await page.keyboard.press('n')
      await page.getByRole('dialog', { name: 'Noter rapidement' }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Aide et raccourcis' }).waitFor()
      await isWellMade(page)
      await page.keyboard.press('Escape')

      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog', { name: 'Palette de commandes' })
      await palette.getByText('Promettre').waitFor()
      await isWellMade(page)
      await page.keyboard.type('connai')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Connaître' }).waitFor()
    })
  })

  it('speaks the language and wears the theme that the reader chooses', async () => {
    await signedIn({}, async page => {
      const account = page.getByRole('button', { name: 'Votre compte' })
      await account.click()
      await page.getByRole('menuitemradio', { name: 'Thème sombre' }).click()
      await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
      await isWellMade(page)
      await account.click()
      await isWellMade(page)
      await page.getByRole('menuitemradio', { name: 'English' }).click()
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.reload()
      await page.locator('html[lang=en][data-mantine-color-scheme=dark]').waitFor()
      await page.getByRole('button', { name: 'Your account' }).click()
      await page.getByRole('menuitemradio', { name: 'Français' }).click()
      await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    })
  })

  it('folds into a menu on a phone', async () => {
    await signedIn({ viewport: { width: 390, height: 844 } }, async page => {
      await isWellMade(page)
      await page.getByRole('button', { name: 'Menu' }).click()
      await isWellMade(page)
      await page.getByRole('dialog').getByRole('link', { name: 'Piloter' }).click()
      await page.getByRole('heading', { level: 1, name: 'Piloter' }).waitFor()
      expect(await page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('says nothing of an organisation that is not the reader’s', async () => {
    await signedIn({}, async page => {
      await page.goto('/o/nowhere')
      await page.getByRole('heading', { level: 1, name: 'Organisme introuvable' }).waitFor()
      await isWellMade(page)
      await page.getByRole('link', { name: 'Logis du Val' }).click()
      await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    })
  })

  it('signs out for good', async () => {
    await signedIn({}, async page => {
      const home = page.url()
      await page.getByRole('button', { name: 'Votre compte' }).click()
      await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
      await page.waitForURL(/\/sign-in/)
      await page.goto(home)
      await page.waitForURL(/\/sign-in\?next=/)
    })
  })
})
