import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { createAuthenticator, type Authenticator } from '#testing/authenticator.ts'
import {
  addPasskey,
  beginPasskey,
  listPasskeys,
  removePasskey,
  renamePasskey,
} from './contract/credentials.ts'
import { readSession } from './contract/session.ts'
import { addAccount, foundIn, personalMail, openBrowser, type Account, type PlainBrowser } from './factory.ts'
import { relyingPartyOf } from './relying-party.ts'

const site = { id: 'filrouge.test', origin: 'http://filrouge.test' }
let house: TestHouse
let organisation: FoundedForTests
let account: Account
let browser: PlainBrowser
let authenticator: Authenticator
let count = 0

beforeAll(async () => {
  house = await openHouse()
  organisation = await foundIn(house, 'logis')
})
beforeEach(async () => {
  account = await addAccount(house, organisation, `Cle${++count}`)
  browser = openBrowser(house)
  await browser.post('/sign-in', { email: account.email, password: account.password })
  authenticator = createAuthenticator(site)
})
afterAll(() => house.close())

const caller = () => ({ sessionToken: browser.sessionToken() })

interface Options {
  readonly challenge: string
  readonly user: { readonly id: string }
}

async function begin(): Promise<{ ceremony: string; options: Options }> {
  const { answer } = await house.call(beginPasskey, { body: { password: account.password } }, caller())
  return { ceremony: answer.ceremony, options: answer.options as Options }
}

async function register(name = 'Téléphone') {
  const { ceremony, options } = await begin()
  const response = authenticator.register(options.challenge, options.user.id)
  return house.call(addPasskey, { body: { ceremony, name, response } }, caller())
}

async function present(from: PlainBrowser, by: Authenticator = authenticator) {
  const begun = JSON.parse((await from.send('/sign-in/passkey/options', {})).text) as {
    ceremony: string
    options: { challenge: string }
  }
  return { ceremony: begun.ceremony, response: by.present(begun.options.challenge), next: '/o/x' }
}

describe('registering a passkey', () => {
  it('keeps its public key, tells the person, and it can be renamed and removed', async () => {
    const added = await register()
    expect(added.status).toBe(201)
    expect(await personalMail(house, account.email, 'clé d’accès')).toContain('clé d’accès')
    const params = { passkeyId: added.answer.id }
    const renamed = await house.call(renamePasskey, { params, body: { name: 'Bureau' } }, caller())
    expect(renamed.answer.name).toBe('Bureau')
    const stranger = organisation.administrator
    expect((await house.call(removePasskey, { params }, stranger)).status).toBe(404)
    expect((await house.call(removePasskey, { params }, caller())).status).toBe(200)
    expect((await house.call(listPasskeys, {}, caller())).answer.items).toEqual([])
  })

  it('asks for the password', async () => {
    expect((await house.call(beginPasskey, { body: { password: 'non' } }, caller())).status).toBe(422)
  })

  it('refuses another challenge, another site, an absent holder, a second use, another person', async () => {
    const { ceremony, options } = await begin()
    const other = authenticator.register(Buffer.alloc(32).toString('base64url'), options.user.id)
    const add = (response: ReturnType<Authenticator['register']>, from = caller(), under = ceremony) =>
      house.call(addPasskey, { body: { ceremony: under, name: 'x', response } }, from)
    expect((await add(other)).status).toBe(422)
    expect((await add(authenticator.register(options.challenge, options.user.id))).status).toBe(410)
    for (const false_ of [
      createAuthenticator({ ...site, origin: 'https://evil.example' }),
      createAuthenticator({ ...site, id: 'evil.example' }),
      createAuthenticator(site, { verifiesHolder: false }),
    ]) {
      const begun = await begin()
      const made = false_.register(begun.options.challenge, begun.options.user.id)
      expect((await add(made, caller(), begun.ceremony)).status).toBe(422)
    }
    const mine = await begin()
    const made = authenticator.register(mine.options.challenge, mine.options.user.id)
    expect((await add(made, organisation.administrator, mine.ceremony)).status).toBe(410)
  })
})

describe('signing in with a passkey', () => {
  it('needs neither name nor password nor code, and stands for the second factor', async () => {
    await register()
    const fresh = openBrowser(house)
    const entered = await fresh.send('/sign-in/passkey', await present(fresh))
    expect(JSON.parse(entered.text)).toEqual({ address: '/o/x' })
    const { answer } = await house.call(readSession, {}, { sessionToken: fresh.sessionToken() })
    expect(answer.person.id).toBe(account.personId)
    const { second_factor_passed: passed } = await house.database.owner
      .selectFrom('identity.sessions')
      .select('second_factor_passed')
      .where('id', '=', answer.sessionId)
      .executeTakeFirstOrThrow()
    expect(passed).toBe(true)
  })

  it('refuses a replay, a false signature, an unverified holder, a counter that goes back, a removed passkey', async () => {
    const added = await register()
    const fresh = openBrowser(house)
    const first = await present(fresh)
    expect((await fresh.send('/sign-in/passkey', first)).status).toBe(200)
    expect((await fresh.send('/sign-in/passkey', first)).status).toBe(410)
    const forged = await present(fresh, authenticator.forged())
    expect((await fresh.send('/sign-in/passkey', forged)).status).toBe(401)
    const touched = await present(fresh, authenticator.unverified())
    expect((await fresh.send('/sign-in/passkey', touched)).status).toBe(401)
    const cloned = await present(fresh, authenticator.withCounter(0))
    expect((await fresh.send('/sign-in/passkey', cloned)).status).toBe(401)
    await house.call(removePasskey, { params: { passkeyId: added.answer.id } }, caller())
    const removed = await fresh.send('/sign-in/passkey', await present(fresh))
    expect(removed.status).toBe(401)
    expect(JSON.parse(removed.text)).toMatchObject({ code: 'people.sign-in.refusal.passkey-not-verified' })
  })

  it('never leads to another site', async () => {
    await register()
    const fresh = openBrowser(house)
    const words = { ...(await present(fresh)), next: 'https://evil.example/' }
    expect(JSON.parse((await fresh.send('/sign-in/passkey', words)).text)).toEqual({ address: '/' })
  })
})

it.each([
  ['https://filrouge.example.org', { id: 'filrouge.example.org', origin: 'https://filrouge.example.org' }],
  ['http://127.0.0.1:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://[::1]:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
])('passkeys of %s are made for %o', (address, party) => {
  expect(relyingPartyOf(address)).toEqual(party)
})
