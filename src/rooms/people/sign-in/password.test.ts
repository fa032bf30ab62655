import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { foundForTests, type FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { hashPassword } from './actions/hashing.ts'
import { changePassword } from './contract/credentials.ts'
import { listSessions, readSession } from './contract/session.ts'
import { mailedLink, personalMail, openBrowser, type PlainBrowser } from './factory.ts'

const password = 'quatre-chevaux-sous-la-pluie'
const other = 'cinq-vaches-dans-le-pre'
let house: TestHouse
let organisation: FoundedForTests
let count = 0
let email: string
let personId: string

beforeAll(async () => {
  house = await openHouse()
  organisation = await foundForTests(
    { installation: house.installation, owner: house.database.owner },
    'logis',
  )
})
afterAll(() => house.close())

beforeEach(async () => {
  const member = await organisation.addMember(`Membre${++count}`, [{ role: 'contributor' }])
  email = member.email
  personId = member.personId
  await house.database.owner
    .insertInto('identity.passwords')
    .values({ person_id: personId, hash: await hashPassword(password), changed_at: house.clock.now() })
    .execute()
  await house.database.owner.deleteFrom('identity.sessions').where('person_id', '=', personId).execute()
})

const signIn = (browser: PlainBrowser, given = password, address = email) =>
  browser.post('/sign-in', { email: address, password: given })

describe('signing in with a password', () => {
  it('opens a session that the gate knows, and goes where the visitor was going', async () => {
    const browser = openBrowser(house)
    const answer = await browser.post('/sign-in', {
      email: ` ${email.toUpperCase()} `,
      password,
      next: '/o/x/units',
    })
    expect(answer).toMatchObject({ status: 303, location: '/o/x/units' })
    const session = await house.call(readSession, {}, { sessionToken: browser.sessionToken() })
    expect(session.answer.person.email).toBe(email)
  })

  it('says the same of a wrong password, an unknown address and a person without password', async () => {
    const pages = await Promise.all([
      signIn(openBrowser(house), other),
      signIn(openBrowser(house), password, 'nobody@logis.example'),
      signIn(openBrowser(house), password, organisation.administrator.email),
    ])
    const plain = (text: string) => text.replaceAll(/value="[^"]*"/g, '')
    expect(pages.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(new Set(pages.map(({ text }) => plain(text))).size).toBe(1)
  })

  it('is told by mail when it happens on a device not seen before, not on a known one', async () => {
    const known = openBrowser(house)
    await signIn(known)
    known.forget('filrouge_session')
    await signIn(known)
    expect(await personalMail(house, email)).toBe('no mail')
    await signIn(openBrowser(house, '198.51.100.9'))
    expect(await personalMail(house, email, '198.51.100.9')).toContain('198.51.100.9')
  })

  it('refuses a form that another site posts', async () => {
    const answer = await house.server.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email, password }).toString(),
    })
    expect(answer.statusCode).toBe(403)
  })
})

describe('failures', () => {
  const fail = async (browser: PlainBrowser, times: number) => {
    let last = await signIn(browser, other)
    for (let time = 1; time < times; time += 1) last = await signIn(browser, other)
    return last
  }

  it('slow down whoever fails, and say for how long', async () => {
    const browser = openBrowser(house)
    expect((await fail(browser, 5)).status).toBe(401)
    const waiting = await signIn(browser)
    expect(waiting.status).toBe(429)
    expect(waiting.text).toMatch(/Réessayez dans 15.secondes/)
    house.clock.advance(16_000)
    expect((await signIn(browser)).status).toBe(303)
  })

  it('of a stranger never lock the person out, neither of a known device nor of another address', async () => {
    const known = openBrowser(house)
    await signIn(known)
    known.forget('filrouge_session')
    const stranger = openBrowser(house)
    await fail(stranger, 8)
    expect((await signIn(stranger)).status).toBe(429)
    expect((await signIn(known)).status).toBe(303)
    expect((await signIn(openBrowser(house, '198.51.100.20'))).status).toBe(303)
  })

  it('of a known device have a budget of their own', async () => {
    const known = openBrowser(house)
    await signIn(known)
    await fail(known, 5)
    expect((await signIn(known)).status).toBe(429)
    expect((await signIn(openBrowser(house))).status).toBe(303)
  })

  it('of a known device that is shared do not slow down the other devices of the person', async () => {
    const shared = openBrowser(house)
    const own = openBrowser(house, '198.51.100.21')
    await signIn(shared)
    await signIn(own)
    await fail(shared, 6)
    expect((await signIn(shared)).status).toBe(429)
    expect((await signIn(own)).status).toBe(303)
  })

  it('that come all at once are all counted', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn(openBrowser(house, '198.51.100.30'), other)),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })
})

describe('a new password by mail', () => {
  const ask = async (browser: PlainBrowser): Promise<string> => {
    await browser.post('/password/forgotten', { email })
    return mailedLink(house, email)
  }

  it('ends every session, serves once, and signs in', async () => {
    const before = openBrowser(house)
    await signIn(before)
    const browser = openBrowser(house)
    const link = await ask(browser)
    expect((await browser.open(link)).status).toBe(200)
    expect((await browser.open(link)).status).toBe(200)
    const weak = await browser.post(link, { password: 'motdepasse123' })
    expect(weak.status).toBe(422)
    expect(weak.text).toContain('aria-invalid')
    expect((await browser.post(link, { password: other })).location).toBe('/')
    expect((await house.call(readSession, {}, { sessionToken: before.sessionToken() })).status).toBe(401)
    expect((await house.call(readSession, {}, { sessionToken: browser.sessionToken() })).status).toBe(200)
    expect((await browser.open(link)).status).toBe(410)
    expect((await browser.post(link, { password })).status).toBe(410)
    expect((await signIn(openBrowser(house))).status).toBe(401)
  })

  it('expires after a quarter of an hour, and opens nothing else', async () => {
    const browser = openBrowser(house)
    const link = await ask(browser)
    expect((await browser.post(link.replace('/password/', '/sign-in/link/'))).status).toBe(410)
    house.clock.advance(15 * 60_000 + 1)
    expect((await browser.open(link)).status).toBe(410)
    expect((await browser.post(link, { password: other })).status).toBe(410)
  })

  it('does not tell whether an address is known', async () => {
    const browser = openBrowser(house)
    const known = await browser.post('/password/forgotten', { email })
    const unknown = await browser.post('/password/forgotten', { email: 'nobody@logis.example' })
    expect(unknown).toEqual(known)
    expect(await personalMail(house, 'nobody@logis.example')).toBe('no mail')
  })

  it('does not flood a mailbox', async () => {
    for (let time = 0; time < 6; time += 1)
      await openBrowser(house, `198.51.100.${time}`).post('/password/forgotten', { email })
    const { mails } = await house.database.owner
      .selectFrom('identity.personal_mails')
      .select(({ fn }) => fn.countAll<number>().as('mails'))
      .where('recipient', '=', email)
      .executeTakeFirstOrThrow()
    expect(mails).toBe(4)
  })
})

describe('changing the password', () => {
  const change = (sessionToken: string, current: string, next: string) =>
    house.call(changePassword, { body: { current, next } }, { sessionToken })

  it('asks for the current one, refuses a weak one, ends the other sessions and the links', async () => {
    const here = openBrowser(house)
    const there = openBrowser(house)
    await signIn(here)
    await signIn(there)
    await there.post('/sign-in/link', { email })
    const link = await mailedLink(house, email)
    const wrong = await change(here.sessionToken(), other, other)
    expect(wrong.problem.errors[0]).toMatchObject({ path: 'current' })
    const weak = await change(here.sessionToken(), password, 'azerty12345')
    expect(weak.problem.errors[0]).toMatchObject({ path: 'next' })
    expect((await change(here.sessionToken(), password, other)).answer).toEqual({ sessionsClosed: 1 })
    const sessions = await house.call(listSessions, {}, { sessionToken: here.sessionToken() })
    expect(sessions.answer.items.map(({ current }) => current)).toEqual([true])
    expect((await house.call(readSession, {}, { sessionToken: there.sessionToken() })).status).toBe(401)
    expect((await there.open(link)).status).toBe(410)
    expect(await personalMail(house, email, 'vient d’être modifié')).toContain('vient d’être modifié')
  })

  it('cannot be tried for ever from an open session', async () => {
    const browser = openBrowser(house)
    await signIn(browser)
    for (let time = 0; time < 5; time += 1) await change(browser.sessionToken(), other, other)
    expect((await change(browser.sessionToken(), password, other)).status).toBe(429)
  })
})
