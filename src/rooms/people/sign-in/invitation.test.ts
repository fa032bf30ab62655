import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { inviteMember, revokeInvitation } from '#rooms/people/member/contract.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { readSession } from './contract/session.ts'
import { addAccount, foundIn, linkIn, openBrowser } from './factory.ts'

const password = 'quatre-chevaux-sous-la-pluie'
let house: TestHouse
let logis: FoundedForTests
let fret: FoundedForTests

beforeAll(async () => {
  house = await openHouse()
  logis = await foundIn(house, 'logis')
  fret = await foundIn(house, 'fret')
})
afterAll(() => house.close())

async function invite(email: string, to = logis): Promise<{ link: string; memberId: string }> {
  const roles = [{ role: 'contributor' as const, unitId: to.rootUnitId }]
  const body = { email, name: 'Nadia Belkacem', unitId: to.rootUnitId, roles }
  const invited = await house.call(inviteMember, { body }, to.administrator)
  const { text_body: mail } = await house.database.owner
    .selectFrom('mails')
    .select('text_body')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return { link: linkIn(mail), memberId: invited.answer.id }
}

describe('an invitation, for somebody new', () => {
  it('asks for a name and a password, and opens the organisation', async () => {
    const { link, memberId } = await invite('nadia@logis.example')
    const browser = openBrowser(house)
    const page = await browser.open(link)
    expect(page.text).toContain('Rejoindre logis')
    expect(page.text).toContain('value="Nadia Belkacem"')
    const weak = await browser.post(link, { name: 'Nadia', password: 'motdepasse123' })
    expect(weak.status).toBe(422)
    const joined = await browser.post(link, { name: 'Nadia Belkacem', password })
    expect(joined).toMatchObject({ status: 303, location: `/o/${logis.publicCode}` })
    const { answer } = await house.call(readSession, {}, { sessionToken: browser.sessionToken() })
    expect(answer.organisations).toMatchObject([{ memberId, roles: [{ role: 'contributor' }] }])
    const again = await openBrowser(house).open(link)
    expect(again.status).toBe(410)
  })

  it('leaves nothing behind when the link serves no more', async () => {
    const { link, memberId } = await invite('omar@logis.example')
    await house.call(revokeInvitation, { params: { memberId } }, logis.administrator)
    const refused = await openBrowser(house).post(link, { name: 'Omar', password })
    expect(refused.status).toBe(410)
    const late = await invite('paula@logis.example')
    house.clock.advance(8 * 86_400_000)
    expect((await openBrowser(house).post(late.link, { name: 'Paula', password })).status).toBe(410)
    const people = await house.database.owner
      .selectFrom('identity.people')
      .select('email')
      .where('email', 'in', ['omar@logis.example', 'paula@logis.example'])
      .execute()
    expect(people).toEqual([])
  })

  it('is worth nothing under the code of another organisation', async () => {
    const { link } = await invite('quentin@logis.example')
    const moved = link.replace(logis.publicCode, fret.publicCode)
    expect((await openBrowser(house).open(moved)).status).toBe(404)
    expect((await openBrowser(house).open('/invitation/nonsense')).status).toBe(404)
  })
})

describe('an invitation, for somebody who has an account', () => {
  it('asks them to sign in, then to accept; no password is asked again', async () => {
    const account = await addAccount(house, logis, 'Rachel')
    const { link } = await invite(account.email, fret)
    const browser = openBrowser(house)
    const asked = await browser.open(link)
    expect(asked.text).toContain('vous avez déjà un compte'.slice(5))
    expect(asked.text).not.toContain('type="password"')
    const next = /href="\/sign-in\?next=([^"&]+)&amp;again"/.exec(asked.text)![1]!
    expect(decodeURIComponent(next)).toBe(link)
    expect((await browser.post(link, { name: 'x', password })).status).toBe(200)
    await browser.post('/sign-in', { email: account.email, password: account.password })
    expect((await browser.open(link)).text).toContain('Accepter l’invitation')
    expect((await browser.post(link)).location).toBe(`/o/${fret.publicCode}`)
    const { answer } = await house.call(readSession, {}, { sessionToken: browser.sessionToken() })
    expect(answer.organisations.map(({ name }) => name).sort()).toEqual(['fret', 'logis'])
  })

  it('does not let whoever is signed in take the place of the invited person', async () => {
    const account = await addAccount(house, logis, 'Samir')
    const intruder = await addAccount(house, logis, 'Intrus')
    const { link, memberId } = await invite(account.email, fret)
    const browser = openBrowser(house)
    await browser.post('/sign-in', { email: intruder.email, password: intruder.password })
    expect((await browser.post(link)).status).toBe(200)
    const way = /href="(\/sign-in\?[^"]+)"/.exec((await browser.open(link)).text)![1]!
    expect((await browser.open(way.replaceAll('&amp;', '&'))).text).toContain('current-password')
    const membership = await house.database.owner
      .selectFrom('identity.memberships')
      .select('person_id')
      .where('member_id', '=', memberId)
      .execute()
    expect(membership).toEqual([])
  })
})
