import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityViolations } from '#testing/axe.ts'

export interface Account {
  readonly email: string
  readonly password: string
}

export const administrator: Account = {
  email: 'ada@logis.example',
  password: 'quatre-chevaux-sous-la-pluie',
}

export const foundedBy = {
  FILROUGE_ADMIN_EMAIL: administrator.email,
  FILROUGE_ADMIN_PASSWORD: administrator.password,
  FILROUGE_ORGANISATION: 'Logis du Val',
}

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByLabel('Mot de passe').press('Enter')
}

/** The address of a screen in the organisation where the page already is. */
export async function open(page: Page, path: string): Promise<void> {
  const home = /^\/o\/[a-z0-9]+/.exec(new URL(page.url()).pathname)?.[0]
  await page.goto(`${home}/${path}`)
}

/** Calls the API as the page would, with its session and in its organisation. */
export async function call<Answer>(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const sent = { method, path, body: body === undefined ? undefined : JSON.stringify(body) }
  return (await page.evaluate(async request => {
    const organisation = /^\/o\/([a-z0-9]+)/.exec(location.pathname)?.[1] ?? ''
    const response = await fetch(`/api/v1${request.path}`, {
      method: request.method,
      headers: { 'filrouge-organisation': organisation, 'content-type': 'application/json' },
      ...(request.body !== undefined && { body: request.body }),
    })
    if (!response.ok) throw new Error(`${request.path}: ${response.status} ${await response.text()}`)
    return response.json()
  }, sent)) as Answer
}

/** A code from the application on the telephone; `later` steps of thirty seconds from now. */
export const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })

export async function isWellMade(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

/** A list that opens under its field. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
