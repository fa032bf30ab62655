import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withPage } from '#testing/browser/page.ts'
import { startFreshApplication, type RunningApplication } from '#testing/running-application.ts'
import { administrator, call, choose, codeOf, foundedBy, isWellMade, open, signIn } from './staff-door.ts'

/** Somebody is invited, comes without JavaScript, protects their account, and sees their own units only. */
const manager = { email: 'nadia@logis.example', password: 'sept-bougies-au-bord-du-canal' }
let application: RunningApplication

beforeAll(async () => {
  application = await startFreshApplication(foundedBy)
})
afterAll(() => application.stop())

interface Listed {
  readonly items: readonly { readonly id: string; readonly parentId?: string | null }[]
}

async function createAgency(page: Page): Promise<void> {
  const units = await call<Listed>(page, 'GET', '/units')
  const root = units.items.find(({ parentId }) => !parentId)
  await call(page, 'POST', '/units', { parentId: root?.id, name: 'Agence Nord' })
}

async function invitationKept(page: Page): Promise<string> {
  const { items } = await call<Listed>(page, 'GET', '/mails')
  const mail = await call<{ text: string }>(page, 'GET', `/mails/${items[0]?.id}`)
  const link = /https?:\/\/\S+\/invitation\/\S+/.exec(mail.text)?.[0]
  if (!link) throw new Error(`no link in: ${mail.text}`)
  return new URL(link).pathname
}

async function invite(page: Page): Promise<string> {
  await open(page, 'settings/members')
  await page.getByRole('button', { name: 'Inviter un membre' }).first().click()
  await page.getByLabel('Adresse e-mail').fill('nadia@logis')
  await page.getByLabel('Nom', { exact: true }).fill('Nadia Perrin')
  await choose(page, 'Unité', 'Agence Nord')
  await choose(page, 'Rôle', 'Responsable d’unité')
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await page.getByRole('alert').getByRole('link').first().waitFor()
  await isWellMade(page)
  await page.getByLabel('Adresse e-mail').fill(manager.email)
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nadia Perrin' }).waitFor()
  await page.getByText('Invité', { exact: true }).waitFor()
  await isWellMade(page)
  return invitationKept(page)
}

async function accept(link: string): Promise<void> {
  await withPage({ baseURL: application.address, javaScriptEnabled: false }, async page => {
    await page.goto(link)
    await page.getByLabel('Mot de passe').fill(manager.password)
    await page.getByRole('button', { name: 'Créer mon compte et accepter' }).click()
    await page.waitForURL(/\/o\/[a-z0-9]+/)
  })
}

/** Protects the account, and answers the secret that the telephone keeps. */
async function useSecondFactor(): Promise<string> {
  return withPage({ baseURL: application.address }, async page => {
    await signIn(page, manager)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    const { secret } = await call<{ secret: string }>(page, 'POST', '/session/second-factor', {
      password: manager.password,
    })
    await call(page, 'POST', '/session/second-factor/confirmation', { code: codeOf(secret) })
    return secret
  })
}

it('a manager is invited, comes, signs in with a second factor and sees the units below only', async () => {
  const link = await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await createAgency(page)
    return invite(page)
  })
  await accept(link)
  const secret = await useSecondFactor()

  await withPage({ baseURL: application.address, viewport: { width: 390, height: 844 } }, async page => {
    await signIn(page, manager)
    await page.getByLabel('Code à six chiffres').fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await open(page, 'settings/members')
    await page.getByRole('link', { name: 'Nadia Perrin' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
    expect(await page.getByRole('link', { name: 'Importer' }).count()).toBe(0)
    await isWellMade(page)

    await page.getByRole('button', { name: 'Inviter un membre' }).click()
    await choose(page, 'Unité', 'Agence Nord')
    await page.getByRole('combobox', { name: 'Rôle', exact: true }).click()
    const roles = await page.getByRole('option').allTextContents()
    expect(roles).toEqual(['Contributeur', 'Contact client', 'Lecteur'])
  })
})

it('a role is given, taken back, and given again from the message that says so; access ends and comes back', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await open(page, 'settings/members')
    await page.getByRole('link', { name: 'Nadia Perrin' }).click()
    await page.getByText('Actif', { exact: true }).waitFor()

    await page.getByRole('button', { name: 'Donner un rôle' }).click()
    await choose(page, 'Rôle', 'Auditeur')
    await page.getByRole('dialog').getByRole('button', { name: 'Donner un rôle' }).click()
    await page.getByRole('dialog').getByText('Un auditeur a besoin d’un dernier jour.').first().waitFor()
    await choose(page, 'Rôle', 'Lecteur')
    await page.getByRole('dialog').getByRole('button', { name: 'Donner un rôle' }).click()
    const reader = page.getByRole('listitem').filter({ hasText: 'Lecteur' })
    await reader.first().getByRole('button', { name: 'Retirer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('n’a plus le rôle Lecteur').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Nadia Perrin a le rôle Lecteur dans').first().waitFor()

    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem', { name: 'Désactiver' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Désactiver' }).click()
    await page.getByText('Désactivé', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Réactiver' }).click()
    await page.getByText('Actif', { exact: true }).waitFor()
  })
})

it('a file is tried line by line, then imported', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await signIn(page, administrator)
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    await open(page, 'settings/import')
    const lines = [
      'Nom;E-mail;Unité;Rôle;Couleur',
      'Omar Diallo;omar@logis.example;Agence Nord;Lecteur;bleu',
      'Zoé Roux;zoe@;Agence Nord;Lecteur;',
    ]
    await page.locator('input[type=file]').setInputFiles({
      name: 'membres.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\n')),
    })
    await page.getByRole('button', { name: 'Essayer sans rien écrire' }).click()
    await page.getByText('Rien n’est encore écrit.').waitFor()
    await page.getByText('Écartée', { exact: true }).waitFor()
    expect(await page.getByText('n’est pas reconnue et sera ignorée').textContent()).toContain('Couleur')
    await isWellMade(page)
    await page.getByRole('button', { name: 'Importer une ligne' }).click()
    await page.getByRole('link', { name: 'Voir les membres' }).click()
    await page.getByRole('link', { name: 'Omar Diallo' }).waitFor()

    await open(page, 'settings/roles')
    await page.getByRole('row', { name: /^Auditeur/ }).waitFor()
    await isWellMade(page)
  })
})
