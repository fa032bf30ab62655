import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { startIdentityProvider, type TestIdentityProvider } from '#testing/identity-provider.ts'
import {
  changeIdentityProvider,
  createIdentityProvider,
  listIdentityProviders,
  removeIdentityProvider,
} from './contract/identity-providers.ts'
import { readSession } from './contract/session.ts'
import { addAccount, foundIn, openBrowser, type Account, type PlainBrowser } from './factory.ts'

let house: TestHouse
let logis: FoundedForTests
let fret: FoundedForTests
let provider: TestIdentityProvider
let providerId: string
let account: Account
let subject: string
let redirectUri: string
let count = 0

beforeAll(async () => {
  // The sign-in page of the provider is checked against the real time.
  house = await openHouse(new Date().toISOString())
  logis = await foundIn(house, 'logis')
  fret = await foundIn(house, 'fret')
  provider = await startIdentityProvider(() => [redirectUri])
  const { issuer, clientId, clientSecret } = provider
  const created = await house.call(
    createIdentityProvider,
    { body: { label: 'Annuaire', issuer, clientId, clientSecret } },
    logis.administrator,
  )
  providerId = created.answer.id
  redirectUri = created.answer.redirectUri
})
beforeEach(async () => {
  account = await addAccount(house, logis, `Oidc${++count}`)
  subject = `subject-${count}`
  provider.users.set(subject, { email: account.email, email_verified: true })
})
afterAll(async () => {
  await house.close()
  await provider.close()
})

const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search

async function leave(browser: PlainBrowser, next = '/o/x'): Promise<string> {
  const left = await browser.open(`/sign-in/with/${providerId}?next=${encodeURIComponent(next)}`)
  expect(left.status).toBe(303)
  return left.location!
}

async function walk(browser: PlainBrowser, as = subject, next?: string) {
  const back = await provider.walkThrough(await leave(browser, next), as)
  return browser.open(pathOf(back))
}

describe('signing in through an organisation’s provider', () => {
  it('links the member by verified e-mail, then by subject, and is held to the organisation', async () => {
    const browser = openBrowser(house)
    const choice = await browser.open(`/sign-in/o/${logis.publicCode}`)
    expect(choice.text).toContain('Continuer avec Annuaire')
    expect(await walk(browser)).toMatchObject({ status: 303, location: '/o/x' })
    const session = await house.call(readSession, {}, { sessionToken: browser.sessionToken() })
    expect(session.answer).toMatchObject({ limited: true, person: { id: account.personId } })
    provider.users.set(subject, { email: 'changed@logis.example', email_verified: true })
    const again = openBrowser(house)
    expect((await walk(again)).status).toBe(303)
    const second = await house.call(readSession, {}, { sessionToken: again.sessionToken() })
    expect(second.answer.person.id).toBe(account.personId)
    const elsewhere = { sessionToken: again.sessionToken(), organisation: fret.publicCode }
    expect((await house.call(listIdentityProviders, {}, elsewhere)).status).toBe(404)
  })

  it('never leads to another site afterwards', async () => {
    expect((await walk(openBrowser(house), subject, 'https://evil.example/')).location).toBe('/')
  })

  it('refuses an e-mail that the provider has not verified, and one that no member has', async () => {
    provider.users.set(subject, { email: account.email, email_verified: false })
    expect((await walk(openBrowser(house))).status).toBe(403)
    provider.users.set(subject, { email: fret.administrator.email, email_verified: true })
    const refused = await walk(openBrowser(house))
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('aucun membre actif')
  })

  it('does not give a linked member to a second subject with the same e-mail', async () => {
    await walk(openBrowser(house))
    provider.users.set('usurper', { email: account.email, email_verified: true })
    expect((await walk(openBrowser(house), 'usurper')).status).toBe(403)
  })

  it('does not make the device one of the person’s own, for which passwords are tried with less suspicion', async () => {
    const { email, password } = account
    await openBrowser(house).post('/sign-in', { email, password })
    const administrators = openBrowser(house, '198.51.100.50')
    await walk(administrators)
    await administrators.post('/sign-in', { email, password })
    const told = await house.database.owner
      .selectFrom('identity.personal_mails')
      .select('id')
      .where('recipient', '=', email)
      .where('text_body', 'like', '%198.51.100.50%')
      .execute()
    expect(told).toHaveLength(2)
  })

  it('refuses a member who was deactivated since', async () => {
    await walk(openBrowser(house))
    await house.database.owner
      .updateTable('members')
      .set({ state: 'deactivated', deactivated_at: house.clock.now() })
      .where('id', '=', account.memberId)
      .execute()
    expect((await walk(openBrowser(house))).status).toBe(403)
  })
})

describe('the way back from the provider', () => {
  it('belongs to the browser that left, once: no other may be signed in by it', async () => {
    const browser = openBrowser(house)
    const back = pathOf(await provider.walkThrough(await leave(browser), subject))
    expect((await openBrowser(house).open(back)).status).toBe(410)
    expect((await browser.open(back)).status).toBe(303)
    browser.forget('filrouge_session')
    expect((await browser.open(back)).status).toBe(410)
  })

  it('is refused with another state, another code or after ten minutes', async () => {
    const swapped = openBrowser(house)
    const back = new URL(await provider.walkThrough(await leave(swapped), subject))
    back.searchParams.set('state', 'another')
    expect((await swapped.open(pathOf(back.href))).status).toBe(503)
    const guessed = openBrowser(house)
    const other = new URL(await provider.walkThrough(await leave(guessed), subject))
    other.searchParams.set('code', 'guessed')
    expect((await guessed.open(pathOf(other.href))).status).toBe(503)
    const late = openBrowser(house)
    const lateBack = pathOf(await provider.walkThrough(await leave(late), subject))
    house.clock.advance(10 * 60_000 + 1)
    expect((await late.open(lateBack)).status).toBe(410)
    expect(late.sessionToken()).toBe('')
  })

  it('sends the proof of the code exchange and a nonce', async () => {
    const { searchParams } = new URL(await leave(openBrowser(house)))
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce']) expect(searchParams.get(name)).toBeTruthy()
  })
})

describe('the providers of an organisation', () => {
  it('are managed by its administrators in person; the secret never comes out', async () => {
    const listed = await house.call(listIdentityProviders, {}, logis.administrator)
    expect(listed.response.body).not.toContain(provider.clientSecret)
    const manager = await logis.addMember(`Qualite${count}`, [{ role: 'quality-manager' }])
    expect((await house.call(listIdentityProviders, {}, manager)).status).toBe(403)
    const params = { providerId }
    const change = { params, body: { label: 'Pris' } }
    expect((await house.call(changeIdentityProvider, change, fret.administrator)).status).toBe(404)
    const { client_secret: stored } = await house.database.owner
      .selectFrom('identity.identity_providers')
      .select('client_secret')
      .executeTakeFirstOrThrow()
    expect(stored.includes(Buffer.from(provider.clientSecret))).toBe(false)
  })

  it('take their sessions with them when they are switched off or removed', async () => {
    const browser = openBrowser(house)
    await walk(browser)
    const params = { providerId }
    await house.call(changeIdentityProvider, { params, body: { enabled: false } }, logis.administrator)
    expect((await house.call(readSession, {}, { sessionToken: browser.sessionToken() })).status).toBe(401)
    expect((await browser.open(`/sign-in/with/${providerId}`)).status).toBe(404)
    expect((await browser.open(`/sign-in/o/${logis.publicCode}`)).text).not.toContain('Annuaire')
    await house.call(changeIdentityProvider, { params, body: { enabled: true } }, logis.administrator)
    await walk(browser)
    expect((await house.call(removeIdentityProvider, { params }, logis.administrator)).status).toBe(200)
    expect((await house.call(readSession, {}, { sessionToken: browser.sessionToken() })).status).toBe(401)
  })

  it('that do not answer are said to, in words', async () => {
    const { answer } = await house.call(
      createIdentityProvider,
      { body: { label: 'Muet', issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y' } },
      logis.administrator,
    )
    const failed = await openBrowser(house).open(`/sign-in/with/${answer.id}`)
    expect(failed.status).toBe(503)
    expect(failed.text).toContain('n’a pas répondu')
  })
})
