import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { addAccount, foundIn, mailedLink, openBrowser, type Account } from './factory.ts'

let house: TestHouse
let organisation: FoundedForTests
let account: Account
let count = 0

beforeAll(async () => {
  house = await openHouse()
  organisation = await foundIn(house, 'logis')
})
beforeEach(async () => {
  account = await addAccount(house, organisation, `Lien${++count}`)
})
afterAll(() => house.close())

const askForLink = async (): Promise<string> => {
  const sent = await openBrowser(house).post('/sign-in/link', { email: account.email })
  expect(sent.status).toBe(200)
  return mailedLink(house, account.email)
}

describe('a sign-in link', () => {
  it('is not used up by looking, however often: mail software looks', async () => {
    const link = await askForLink()
    for (let time = 0; time < 3; time += 1) expect((await openBrowser(house).open(link)).status).toBe(200)
    const browser = openBrowser(house)
    expect((await browser.post(link)).location).toBe('/')
    expect((await browser.open('/')).location).toBe(`/o/${organisation.publicCode}`)
  })

  it('serves once, even for two that come together', async () => {
    const link = await askForLink()
    const answers = await Promise.all([openBrowser(house).post(link), openBrowser(house).post(link)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
    expect((await openBrowser(house).open(link)).status).toBe(410)
  })

  it('expires, and opens no password page', async () => {
    const link = await askForLink()
    expect((await openBrowser(house).open(link.replace('/sign-in/link/', '/password/'))).status).toBe(410)
    house.clock.advance(15 * 60_000 + 1)
    expect((await openBrowser(house).open(link)).status).toBe(410)
    expect((await openBrowser(house).post(link)).status).toBe(410)
  })

  it('is stored as a digest only', async () => {
    const token = (await askForLink()).split('/').at(-1)!
    const { rows } = await house.database.owner
      .selectFrom('identity.personal_links')
      .selectAll()
      .execute()
      .then(found => ({ rows: JSON.stringify(found) }))
    expect(rows).not.toContain(token)
  })

  it('is asked for with an address, and the page says the same whoever it is', async () => {
    const browser = openBrowser(house)
    const unknown = await browser.post('/sign-in/link', { email: 'nobody@logis.example' })
    expect(unknown).toEqual(await browser.post('/sign-in/link', { email: account.email }))
    expect((await browser.post('/sign-in/link', { email: 'not an address' })).status).toBe(422)
  })
})
