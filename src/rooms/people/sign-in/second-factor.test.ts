import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import {
  confirmSecondFactor,
  enrolSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './contract/credentials.ts'
import { readSession } from './contract/session.ts'
import {
  addAccount,
  foundIn,
  mailedLink,
  personalMail,
  openBrowser,
  type Account,
  type PlainBrowser,
} from './factory.ts'

let house: TestHouse
let organisation: FoundedForTests
let account: Account
let browser: PlainBrowser
let secret: string
let enrolment: { readonly uri: string; readonly qrCode: string }
let recoveryCodes: readonly string[]
let count = 0

beforeAll(async () => {
  house = await openHouse()
  organisation = await foundIn(house, 'logis')
})
afterAll(() => house.close())

const halfMinute = 30_000
const codeNow = (of = secret): string =>
  new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: house.clock.now().getTime() })
const wrongCode = (): string => (codeNow() === '123456' ? '654321' : '123456')

const caller = () => ({ sessionToken: browser.sessionToken() })
const firstStep = (from: PlainBrowser) =>
  from.post('/sign-in', { email: account.email, password: account.password })

beforeEach(async () => {
  account = await addAccount(house, organisation, `Second${++count}`)
  browser = openBrowser(house)
  await firstStep(browser)
  const enrolled = await house.call(enrolSecondFactor, { body: { password: account.password } }, caller())
  secret = enrolled.answer.secret
  enrolment = enrolled.answer
  const confirmed = await house.call(confirmSecondFactor, { body: { code: codeNow() } }, caller())
  recoveryCodes = confirmed.answer.recoveryCodes
  house.clock.advance(halfMinute)
})

describe('enrolling', () => {
  it('keeps the secret sealed, answers ten recovery codes, tells the person', async () => {
    expect(enrolment.uri).toContain(`secret=${secret}`)
    expect(enrolment.qrCode).toMatch(/^<svg/)
    expect(new Set(recoveryCodes).size).toBe(10)
    const { secret: stored } = await house.database.owner
      .selectFrom('identity.second_factors')
      .select('secret')
      .where('person_id', '=', account.personId)
      .executeTakeFirstOrThrow()
    expect(stored.includes(Buffer.from(secret))).toBe(false)
    expect(await personalMail(house, account.email, 'code à usage unique')).toContain('code à usage unique')
    const { answer } = await house.call(readSession, {}, caller())
    expect(answer.credentials).toMatchObject({ secondFactor: true, recoveryCodesLeft: 10 })
  })

  it('asks for the password, and cannot replace a factor in use', async () => {
    const wrong = await house.call(enrolSecondFactor, { body: { password: 'autre chose' } }, caller())
    expect(wrong.problem.errors[0]?.path).toBe('password')
    const again = await house.call(enrolSecondFactor, { body: { password: account.password } }, caller())
    expect(again.status).toBe(409)
  })
})

describe('signing in with a second factor', () => {
  it('asks for a code after the password: no session before it', async () => {
    const fresh = openBrowser(house)
    expect((await firstStep(fresh)).location).toBe('/sign-in/second-factor')
    expect(fresh.sessionToken()).toBe('')
    expect((await fresh.open('/sign-in/second-factor')).text).toContain('one-time-code')
    const wrong = await fresh.post('/sign-in/second-factor', { code: wrongCode() })
    expect(wrong.status).toBe(401)
    const right = await fresh.post('/sign-in/second-factor', { code: codeNow(), next: '/o/x' })
    expect(right.location).toBe('/o/x')
    expect((await house.call(readSession, {}, { sessionToken: fresh.sessionToken() })).status).toBe(200)
  })

  it('refuses a code that served already, and one that served before it', async () => {
    const earlier = codeNow()
    house.clock.advance(halfMinute)
    const code = codeNow()
    const first = openBrowser(house)
    await firstStep(first)
    expect((await first.post('/sign-in/second-factor', { code })).status).toBe(303)
    for (const replayed of [code, earlier]) {
      const second = openBrowser(house)
      await firstStep(second)
      expect((await second.post('/sign-in/second-factor', { code: replayed })).status).toBe(401)
    }
  })

  it('takes each recovery code once, however it is typed', async () => {
    const [code = ''] = recoveryCodes
    const first = openBrowser(house)
    await firstStep(first)
    expect((await first.post('/sign-in/second-factor', { code: ` ${code.toUpperCase()} ` })).status).toBe(303)
    const second = openBrowser(house)
    await firstStep(second)
    expect((await second.post('/sign-in/second-factor', { code })).status).toBe(401)
  })

  it('takes the second step once and within ten minutes', async () => {
    const fresh = openBrowser(house)
    await firstStep(fresh)
    house.clock.advance(10 * 60_000 + 1)
    expect((await fresh.post('/sign-in/second-factor', { code: codeNow() })).status).toBe(410)
    expect((await openBrowser(house).post('/sign-in/second-factor', { code: codeNow() })).status).toBe(410)
  })

  it('is asked for after a link, too', async () => {
    const fresh = openBrowser(house)
    await fresh.post('/sign-in/link', { email: account.email })
    const link = await mailedLink(house, account.email)
    expect((await fresh.post(link)).location).toBe('/sign-in/second-factor')
    expect(fresh.sessionToken()).toBe('')
  })

  it('stands against guesses from many addresses, and leaves known devices alone', async () => {
    for (let address = 0; address < 6; address += 1) {
      const guesser = openBrowser(house, `198.51.100.${address}`)
      await firstStep(guesser)
      for (let time = 0; time < 5; time += 1)
        await guesser.post('/sign-in/second-factor', { code: wrongCode() })
    }
    const stranger = openBrowser(house, '198.51.100.99')
    await firstStep(stranger)
    expect((await stranger.post('/sign-in/second-factor', { code: codeNow() })).status).toBe(429)
    browser.forget('filrouge_session')
    await firstStep(browser)
    expect((await browser.post('/sign-in/second-factor', { code: codeNow() })).status).toBe(303)
  })
})

describe('the second factor in use', () => {
  it('gives new recovery codes for a code; the former ones serve no more', async () => {
    const refused = await house.call(renewRecoveryCodes, { body: { code: wrongCode() } }, caller())
    expect(refused.status).toBe(422)
    const renewed = await house.call(renewRecoveryCodes, { body: { code: codeNow() } }, caller())
    expect(renewed.answer.recoveryCodes).toHaveLength(10)
    const fresh = openBrowser(house)
    await firstStep(fresh)
    expect((await fresh.post('/sign-in/second-factor', { code: recoveryCodes[0]! })).status).toBe(401)
  })

  it('is removed with the password and a code, and then asked for no more', async () => {
    const { password } = account
    const body = { password, code: wrongCode() }
    expect((await house.call(removeSecondFactor, { body }, caller())).status).toBe(422)
    expect(
      (await house.call(removeSecondFactor, { body: { password, code: codeNow() } }, caller())).status,
    ).toBe(200)
    expect((await firstStep(openBrowser(house))).location).toBe('/')
    expect(await personalMail(house, account.email, 'codes de secours ne servent plus')).toContain(
      'codes de secours ne servent plus',
    )
  })
})
