import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '#testing/axe.ts'
import { withPage } from '#testing/browser/page.ts'
import { startApplication, type RunningApplication } from '#testing/running-application.ts'

/** The public door, on a fresh installation, as somebody without JavaScript meets it. */
const setupToken = 'a-setup-token-for-the-journey'
const password = 'quatre-chevaux-sous-la-pluie'
let directory: string
let application: RunningApplication

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'filrouge-door-'))
  application = await startApplication(directory, { SETUP_TOKEN: setupToken })
})
afterAll(async () => {
  await application.stop()
  await rm(directory, { recursive: true, force: true })
})

const addresses = [
  '/sign-in',
  '/sign-in/link',
  '/password/forgotten',
  '/sign-in/organisation',
  '/sign-in/second-factor',
]

async function isWellMade(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  const low = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main .button, main input:not([type=hidden])')]
      .filter(one => one.offsetParent !== null && one.getBoundingClientRect().height < 44)
      .map(one => one.outerHTML),
  )
  expect(low).toEqual([])
}

describe('without JavaScript', () => {
  it('an organisation is created, left, and signed in to again', async () => {
    await withPage({ javaScriptEnabled: false, baseURL: application.address }, async page => {
      await page.goto('/')
      await page.getByLabel('Code d’installation').fill(setupToken)
      await page.getByLabel('Nom de l’organisme').fill('Logis du Val')
      await page.getByLabel('Votre nom').fill('Amélie Durand')
      await page.getByLabel('Adresse e-mail').fill('amelie@logis.example')
      await page.getByLabel('Mot de passe').fill('motdepasse123')
      await page.getByRole('button', { name: 'Créer l’organisme' }).click()
      await page.getByRole('alert').getByRole('link').click()
      await page.getByLabel('Mot de passe').fill(password)
      await page.getByRole('button', { name: 'Créer l’organisme' }).click()
      await page.waitForURL(/\/o\/[a-z0-9]+/)
    })
    await withPage({ javaScriptEnabled: false, baseURL: application.address }, async page => {
      await page.goto('/')
      await page.getByLabel('Adresse e-mail').fill('amelie@logis.example')
      await page.getByLabel('Mot de passe').fill('something else')
      await page.getByRole('button', { name: 'Se connecter' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('ne correspond pas')
      await page.getByLabel('Mot de passe').fill(password)
      await page.getByRole('button', { name: 'Se connecter' }).click()
      await page.waitForURL(/\/o\/[a-z0-9]+/)
    })
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme, on a telephone', colorScheme => {
  it.each(addresses)('%s is accessible, fits and can be touched', async address => {
    const viewport = { width: 390, height: 800 }
    await withPage({ colorScheme, viewport, baseURL: application.address }, async page => {
      await page.goto(address)
      await isWellMade(page)
    })
  })
})

it('a form with faults is accessible, and the keyboard reaches everything in order', async () => {
  await withPage({ baseURL: application.address }, async page => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await isWellMade(page)
    expect(await page.title()).toMatch(/^Erreur/)
    await page.goto('/sign-in')
    const reached: string[] = []
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '',
        ),
      )
    }
    expect(reached).toEqual(['Aller au contenu', 'Filrouge', 'English', 'email', 'password', 'Se connecter'])
  })
})

interface PasskeyOptions {
  readonly ceremony: string
  readonly options: {
    readonly challenge: string
    readonly rp: PublicKeyCredentialRpEntity
    readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
    readonly pubKeyCredParams: PublicKeyCredentialParameters[]
    readonly authenticatorSelection: AuthenticatorSelectionCriteria
  }
}

/** As the profile page will: the browser's own authenticator makes a key, which is registered by the API. */
const registerPasskey = (page: Page, secret: string): Promise<number> =>
  page.evaluate(async given => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.codePointAt(0)!)
    const text = (buffer: ArrayBuffer) =>
      btoa(String.fromCodePoint(...new Uint8Array(buffer)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')
    const post = (address: string, body: object) =>
      fetch(`/api/v1/session/passkeys${address}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const begun = await post('/registration', { password: given })
    const { ceremony, options } = (await begun.json()) as PasskeyOptions
    const made = (await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: [],
      },
    })) as PublicKeyCredential
    const answer = made.response as AuthenticatorAttestationResponse
    const response = {
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      clientExtensionResults: made.getClientExtensionResults(),
      response: {
        clientDataJSON: text(answer.clientDataJSON),
        attestationObject: text(answer.attestationObject),
        transports: answer.getTransports(),
      },
    }
    return (await post('', { ceremony, name: 'Ce navigateur', response })).status
  }, secret)

it('a passkey of the browser signs in from the page, with its one script', async () => {
  const baseURL = application.address.replace('127.0.0.1', 'localhost')
  await withPage({ baseURL }, async page => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/sign-in')
    await page.getByLabel('Adresse e-mail').fill('amelie@logis.example')
    await page.getByLabel('Mot de passe').fill(password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL(/\/o\/[a-z0-9]+/)
    expect(await registerPasskey(page, password)).toBe(201)
    await page.context().clearCookies()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
    await page.waitForURL(/\/o\/[a-z0-9]+/)
  })
})
