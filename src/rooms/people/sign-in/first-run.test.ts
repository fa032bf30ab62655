import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueOf } from '#platform/result.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import {
  createConfiguredOrganisation,
  createFirstOrganisation,
  prepareSetupToken,
} from './actions/first-run.ts'
import { createAdministrator, issueApiKey, revokeApiKeyOf, setPassword } from './actions/from-the-machine.ts'
import { readSession } from './contract/session.ts'
import { openBrowser } from './factory.ts'
import { listApiKeys } from './contract/api-keys.ts'

const password = 'quatre-chevaux-sous-la-pluie'
const words = {
  organisation: 'Logis du Val',
  name: 'Amélie Durand',
  email: 'amelie@logis.example',
  password,
}

describe('the first run', () => {
  let house: TestHouse
  let token: string
  beforeAll(async () => {
    house = await openHouse()
    token = (await prepareSetupToken(house.installation))!
  })
  afterAll(() => house.close())

  it('leads whoever comes to the welcome page', async () => {
    const browser = openBrowser(house)
    expect((await browser.open('/')).location).toBe('/welcome')
    expect((await browser.open('/sign-in')).location).toBe('/welcome')
    const page = await browser.open('/welcome')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Visiter la démonstration')
    expect(page.text).not.toMatch(/<script(?![^>]*src=)|style=| on\w+=/)
  })

  it('asks for the setup token, so that a stranger cannot take the installation', async () => {
    const refused = await openBrowser(house).post('/welcome', { ...words, token: 'guessed' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('installation n’est pas le bon')
  })

  it('says every fault beside its field, and keeps what was typed', async () => {
    const refused = await openBrowser(house).post('/welcome', {
      token,
      organisation: 'Logis du Val',
      email: 'amelie',
    })
    expect(refused.status).toBe(422)
    for (const name of ['name', 'email', 'password']) expect(refused.text).toContain(`href="#${name}"`)
    expect(refused.text).toContain('value="Logis du Val"')
  })

  it('refuses a password made of the words of the form', async () => {
    const refused = await openBrowser(house).post('/welcome', { ...words, token, password: 'logisduval2026' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('vite deviné')
  })

  it('creates one organisation however many try at once, and signs its administrator in', async () => {
    const browser = openBrowser(house)
    const attempts = await Promise.all([
      browser.post('/welcome', { ...words, token }),
      createFirstOrganisation(house.installation, { ...words, email: 'b@logis.example', locale: 'fr' }),
      createFirstOrganisation(house.installation, { ...words, email: 'c@logis.example', locale: 'fr' }),
    ])
    const organisations = await house.database.owner
      .selectFrom('identity.organisations')
      .selectAll()
      .execute()
    expect(organisations).toHaveLength(1)
    expect(attempts.slice(1).filter(one => 'ok' in one && one.ok).length).toBeLessThan(2)
    expect(await prepareSetupToken(house.installation)).toBeNull()
    expect((await openBrowser(house).open('/welcome')).location).toBe('/sign-in')
    expect((await openBrowser(house).post('/welcome', { ...words, token })).location).toBe('/sign-in')
  })
})

describe('the first run by configuration', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openHouse('2026-03-10T09:00:00Z', {
      FILROUGE_ADMIN_EMAIL: 'Admin@logis.example',
      FILROUGE_ADMIN_PASSWORD: password,
      FILROUGE_ORGANISATION: 'Logis du Val',
    })
  })
  afterAll(() => house.close())

  it('creates the organisation once, whose administrator signs in', async () => {
    const { installation } = house
    expect(await createConfiguredOrganisation(installation)).toMatchObject({ ok: true })
    expect(await createConfiguredOrganisation(installation)).toBeNull()
    const browser = openBrowser(house)
    const signedIn = await browser.post('/sign-in', { email: 'admin@logis.example', password })
    expect(signedIn.location).toBe('/')
    const session = await house.call(readSession, {}, { sessionToken: browser.sessionToken() })
    expect(session.answer).toMatchObject({
      person: { email: 'admin@logis.example' },
      organisations: [{ name: 'Logis du Val', demonstration: false, roles: [{ role: 'administrator' }] }],
    })
    const [organisation] = session.answer.organisations
    expect((await browser.open('/')).location).toBe(`/o/${organisation!.publicCode}`)
  })

  it('is helped from the machine itself: administrators, passwords, keys', async () => {
    const { installation } = house
    const { public_code: organisation } = await house.database.owner
      .selectFrom('identity.organisations')
      .select('public_code')
      .executeTakeFirstOrThrow()
    const email = 'secours@logis.example'
    valueOf(await createAdministrator(installation, { organisation, name: 'Secours', email, password }))
    const weak = await setPassword(installation, { email, password: 'motdepasse' })
    expect(weak.ok).toBe(false)
    valueOf(await setPassword(installation, { email, password: 'cinq-vaches-dans-le-pre' }))
    const browser = openBrowser(house)
    expect((await browser.post('/sign-in', { email, password })).status).toBe(401)
    expect((await browser.post('/sign-in', { email, password: 'cinq-vaches-dans-le-pre' })).status).toBe(303)
    const issued = valueOf(
      await issueApiKey(installation, { organisation, email, label: 'ci', scope: 'read', validDays: 1 }),
    )
    expect((await house.call(listApiKeys, {}, { apiKey: issued.key })).status).toBe(200)
    valueOf(await revokeApiKeyOf(installation, { organisation, id: issued.id }))
    expect((await house.call(listApiKeys, {}, { apiKey: issued.key })).status).toBe(401)
  })
})
