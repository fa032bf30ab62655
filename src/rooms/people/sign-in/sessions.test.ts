import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './contract/api-keys.ts'
import { beginPasskey, changePassword } from './contract/credentials.ts'
import {
  changePreferences,
  closeOtherSessions,
  closeSession,
  listSessions,
  readSession,
} from './contract/session.ts'
import { addAccount, foundIn, openBrowser, type Account, type PlainBrowser } from './factory.ts'
import { forgetWhatIsOver } from './actions/forget.ts'

let house: TestHouse
let organisation: FoundedForTests
let elsewhere: FoundedForTests
let account: Account
let count = 0

beforeAll(async () => {
  house = await openHouse()
  organisation = await foundIn(house, 'logis')
  elsewhere = await foundIn(house, 'fret')
})
beforeEach(async () => {
  account = await addAccount(house, organisation, `Session${++count}`)
})
afterAll(() => house.close())

async function signedIn(address?: string): Promise<PlainBrowser> {
  const browser = openBrowser(house, address)
  await browser.post('/sign-in', { email: account.email, password: account.password })
  return browser
}
const as = (browser: PlainBrowser) => ({ sessionToken: browser.sessionToken() })

async function limit(browser: PlainBrowser, organisationId: string): Promise<void> {
  const { sessionId } = (await house.call(readSession, {}, as(browser))).answer
  await house.database.owner
    .updateTable('identity.sessions')
    .set({ only_organisation_id: organisationId })
    .where('id', '=', sessionId)
    .execute()
}

describe('the sessions of a person', () => {
  it('are listed and closed one by one, or all the others at once', async () => {
    const [here, there, further] = [await signedIn(), await signedIn('198.51.100.1'), await signedIn()]
    const { items } = (await house.call(listSessions, {}, as(here))).answer
    expect(items).toHaveLength(3)
    const other = items.find(({ address }) => address === '198.51.100.1')!
    expect((await house.call(closeSession, { params: { sessionId: other.id } }, as(here))).status).toBe(200)
    expect((await house.call(readSession, {}, as(there))).status).toBe(401)
    expect((await house.call(closeOtherSessions, {}, as(here))).answer).toEqual({ closed: 1 })
    expect((await house.call(readSession, {}, as(further))).status).toBe(401)
    expect((await house.call(readSession, {}, as(here))).status).toBe(200)
  })

  it('are nobody else’s to close', async () => {
    const mine = await signedIn()
    const { sessionId } = (await house.call(readSession, {}, as(mine))).answer
    const stranger = organisation.administrator
    const refused = await house.call(closeSession, { params: { sessionId } }, stranger)
    expect(refused.status).toBe(404)
    expect((await house.call(readSession, {}, as(mine))).status).toBe(200)
  })

  it('end with signing out, and with signing in again on the same browser', async () => {
    const browser = await signedIn()
    const before = as(browser)
    await browser.post('/sign-in', { email: account.email, password: account.password })
    expect((await house.call(readSession, {}, before)).status).toBe(401)
    const last = as(browser)
    expect((await browser.post('/sign-out')).location).toBe('/sign-in?signed-out')
    expect(browser.sessionToken()).toBe('')
    expect((await house.call(readSession, {}, last)).status).toBe(401)
  })

  it('are forgotten once they are over', async () => {
    await signedIn()
    house.clock.advance(31 * 86_400_000)
    await forgetWhatIsOver(house.installation)
    const left = await house.database.owner
      .selectFrom('identity.sessions')
      .selectAll()
      .where('person_id', '=', account.personId)
      .execute()
    expect(left).toEqual([])
  })
})

describe('preferences', () => {
  it('change the language of what the person is told', async () => {
    const browser = await signedIn()
    const changed = await house.call(
      changePreferences,
      { body: { locale: 'en', theme: 'dark', name: 'Ann' } },
      as(browser),
    )
    expect(changed.answer.person).toMatchObject({ locale: 'en', theme: 'dark', name: 'Ann' })
    const refused = await house.call(
      closeSession,
      { params: { sessionId: organisation.organisationId } },
      as(browser),
    )
    expect(refused.problem.title).toContain('There is no such session')
  })
})

describe('a session limited to one organisation', () => {
  it('sees that organisation and itself only, and touches no credential', async () => {
    const full = await signedIn()
    const limited = await signedIn()
    const twin = await elsewhere.addMember(`Jumeau${count}`, [{ role: 'administrator' }])
    await house.database.owner
      .updateTable('identity.memberships')
      .set({ person_id: account.personId })
      .where('member_id', '=', twin.memberId)
      .execute()
    expect((await house.call(readSession, {}, as(full))).answer.organisations).toHaveLength(2)
    await limit(limited, organisation.organisationId)
    const { answer } = await house.call(readSession, {}, as(limited))
    expect(answer.limited).toBe(true)
    expect(answer.organisations.map(({ name }) => name)).toEqual(['logis'])
    expect(answer.may).not.toContain('password.change')
    expect((await house.call(listSessions, {}, as(limited))).answer.items).toHaveLength(1)
    const body = { current: account.password, next: 'six-loutres-dans-la-riviere' }
    const refusals = [
      await house.call(changePassword, { body }, as(limited)),
      await house.call(beginPasskey, { body: { password: account.password } }, as(limited)),
      await house.call(changePreferences, { body: { name: 'Autre' } }, as(limited)),
      await house.call(closeOtherSessions, {}, as(limited)),
    ]
    expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    const there = { ...as(limited), organisation: elsewhere.publicCode }
    expect((await house.call(listApiKeys, {}, there)).status).toBe(403)
  })
})

describe('API keys', () => {
  const body = { label: 'Tableur', scope: 'read' as const, validDays: 30 }
  const mine = async () => ({ ...as(await signedIn()), organisation: organisation.publicCode })

  it('are shown once, act within their scope, and end', async () => {
    const owner = await mine()
    const created = await house.call(createApiKey, { body }, owner)
    expect(created.status).toBe(201)
    const { key } = created.answer
    expect(key.startsWith(`frk_${organisation.publicCode}_`)).toBe(true)
    const listed = await house.call(listApiKeys, {}, { apiKey: key })
    expect(listed.response.body).not.toContain(key)
    expect(listed.answer.items).toHaveLength(1)
    expect((await house.call(createApiKey, { body }, { apiKey: key })).status).toBe(403)
    expect((await house.call(readSession, {}, { apiKey: key })).status).toBe(403)
    house.clock.advance(30 * 86_400_000)
    expect((await house.call(listApiKeys, {}, { apiKey: key })).status).toBe(401)
  })

  it('are kept nowhere in clear, not even for a client that may ask again', async () => {
    const owner = { ...(await mine()), headers: { 'idempotency-key': 'once' } }
    const { key } = (await house.call(createApiKey, { body }, owner)).answer
    const kept = await house.database.owner.selectFrom('idempotency_keys').select('answer').execute()
    expect(JSON.stringify(kept)).not.toContain(key)
    expect((await house.call(createApiKey, { body }, owner)).answer.key).not.toBe(key)
  })

  it('never make other keys, whatever their scope', async () => {
    const { key } = (await house.call(createApiKey, { body: { ...body, scope: 'write' } }, await mine()))
      .answer
    expect((await house.call(createApiKey, { body }, { apiKey: key })).status).toBe(403)
  })

  it('are revoked by their member or an administrator, seen by nobody else', async () => {
    const owner = await mine()
    const { apiKey } = (await house.call(createApiKey, { body }, owner)).answer
    const colleague = await organisation.addMember(`Collegue${count}`, [{ role: 'quality-manager' }])
    const seen = (await house.call(listApiKeys, {}, colleague)).answer.items
    expect(seen).toEqual([])
    const params = { apiKeyId: apiKey.id }
    expect((await house.call(revokeApiKey, { params }, colleague)).status).toBe(403)
    expect((await house.call(revokeApiKey, { params }, elsewhere.administrator)).status).toBe(404)
    const all = (await house.call(listApiKeys, {}, organisation.administrator)).answer.items
    expect(all.map(({ id }) => id)).toContain(apiKey.id)
    const revoked = await house.call(revokeApiKey, { params }, organisation.administrator)
    expect(revoked.answer).toMatchObject({ may: [] })
    expect((await house.call(revokeApiKey, { params }, owner)).status).toBe(409)
  })
})
