import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withPage } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, codeOf, foundedBy, isWellMade, open, signIn } from './staff-door.ts'

/** What lets a person in, looked after by that person alone. */
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

const arrived = (page: Page) => page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()

it('the profile and the identity providers are well made', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await arrived(page)
    await open(page, 'profile')
    await page.getByLabel('Votre nom').fill('Ada Lefèvre')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Votre profil est enregistré.').waitFor()
    await isWellMade(page)
    await open(page, 'settings/identity-providers')
    await page.getByRole('button', { name: 'Ajouter un fournisseur' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('alert').getByRole('link').first().waitFor()
    await isWellMade(page)
  })
})

it('an API key is shown once, serves, and is revoked', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await arrived(page)
    await open(page, 'profile/api-keys')
    await page.getByRole('button', { name: 'Créer une clé' }).first().click()
    await page.getByLabel('Nom de la clé').fill('Tableur du lundi')
    await page.getByRole('dialog').getByRole('button', { name: 'Créer une clé' }).click()
    const key = (await page.getByText(/^frk_/).textContent()) ?? ''
    await isWellMade(page)
    const units = () =>
      fetch(`${application.address}/api/v1/units`, { headers: { authorization: `Bearer ${key}` } })
    expect((await units()).status).toBe(200)

    await page.getByRole('button', { name: 'C’est noté' }).click()
    await page.reload()
    await page.getByText('Tableur du lundi').waitFor()
    expect(await page.getByText('frk_').count()).toBe(0)
    await page.getByRole('button', { name: 'Révoquer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click()
    await page.getByText('Révoquée', { exact: true }).waitFor()
    expect((await units()).status).toBe(401)
  })
})

it('other sessions are closed from here', async () => {
  await withPage({ baseURL: application.address }, async elsewhere => {
    await signIn(elsewhere, administrator)
    await arrived(elsewhere)
    await withPage({ baseURL: application.address }, async page => {
      await signIn(page, administrator)
      await arrived(page)
      await open(page, 'profile/security')
      await page.getByText('Celle-ci').waitFor()
      await page.getByRole('button', { name: 'Fermer toutes les autres' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Fermer toutes les autres' }).click()
      await page.getByRole('button', { name: 'Fermer toutes les autres' }).waitFor({ state: 'detached' })
    })
    await elsewhere.reload()
    await elsewhere.waitForURL(/\/sign-in/)
  })
})

it('a passkey of this device is added, and removed', async () => {
  const baseURL = application.address.replace('127.0.0.1', 'localhost')
  await withPage({ baseURL }, async page => {
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('WebAuthn.enable')
    await devTools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    await signIn(page, administrator)
    await arrived(page)
    await open(page, 'profile/security')
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Son nom').fill('Ordinateur du bureau')
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(administrator.password)
    await dialog.getByRole('button', { name: 'Créer la clé' }).click()
    const passkey = page.getByRole('listitem').filter({ hasText: 'Ordinateur du bureau' })
    await passkey.waitFor()
    await isWellMade(page)
    await passkey.getByRole('button', { name: 'Retirer' }).click()
    await dialog.getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('Vous n’avez pas encore de clé d’accès.').waitFor()
  })
})

it('a second factor is turned on with its recovery codes, then asked for', async () => {
  const enrolled = await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await arrived(page)
    await open(page, 'profile/security')
    await page.getByRole('button', { name: 'Activer le second facteur' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Mot de passe', { exact: true }).fill('a wrong one')
    await dialog.getByRole('button', { name: 'Continuer' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(administrator.password)
    await dialog.getByRole('button', { name: 'Continuer' }).click()
    await dialog.getByRole('img', { name: 'Code QR' }).waitFor()
    await isWellMade(page)
    const secret = (await dialog.locator('code').first().textContent()) ?? ''
    await dialog.getByLabel('Premier code').fill(codeOf(secret))
    await dialog.getByRole('button', { name: 'Activer', exact: true }).click()
    await dialog.getByRole('button', { name: 'C’est noté' }).waitFor()
    const codes = await dialog.getByRole('listitem').allTextContents()
    expect(codes).toHaveLength(10)
    await isWellMade(page)
    await dialog.getByRole('button', { name: 'C’est noté' }).click()
    await page.getByText('Il reste 10 codes de secours').waitFor()
    return { secret, recovery: codes[0] ?? '' }
  })
  for (const code of [codeOf(enrolled.secret, 1), enrolled.recovery])
    await withPage({ baseURL: application.address }, async page => {
      await signIn(page, administrator)
      await page.getByLabel('Code à six chiffres').fill(code)
      await page.getByRole('button', { name: 'Continuer' }).click()
      await arrived(page)
    })
})
