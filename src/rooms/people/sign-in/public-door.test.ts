import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueOf } from '#platform/result.ts'
import type { FoundedForTests } from '#rooms/people/organisation/factory.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { readSession } from './contract/session.ts'
import { visitDemonstration } from './actions/visit-demonstration.ts'
import { foundIn, openBrowser } from './factory.ts'

let house: TestHouse
let logis: FoundedForTests

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const asVisitor = (sessionToken: string | null = null) => ({
  installation: house.installation,
  now: house.clock.now(),
  locale: 'fr' as const,
  address: '203.0.113.7',
  userAgent: 'test',
  deviceToken: null,
  sessionToken,
})

describe('the demonstration', () => {
  it('is made at the first visit, and its session goes nowhere else', async () => {
    expect(await visitDemonstration(asVisitor(), null)).toMatchObject({ refusal: { status: 503 } })
    const first = openBrowser(house)
    expect((await first.post('/demonstration')).location).toMatch(/^\/o\//)
    const visited = valueOf(await visitDemonstration(asVisitor(), null))
    const { sessionToken } = visited.session
    const { answer } = await house.call(readSession, {}, { sessionToken })
    expect(answer).toMatchObject({ limited: true, organisations: [{ demonstration: true }] })
    const again = openBrowser(house)
    expect((await again.post('/demonstration')).location).toBe(`/o/${visited.publicCode}`)
  })

  it('is for whoever is signed in, once there is an organisation', async () => {
    expect((await openBrowser(house).open('/')).location).toBe('/welcome')
    logis = await foundIn(house, 'logis')
    expect((await openBrowser(house).open('/')).location).toBe('/sign-in')
    expect((await openBrowser(house).post('/demonstration')).location).toBe('/sign-in')
    const member = logis.administrator
    expect(await visitDemonstration(asVisitor(member.sessionToken), null)).toMatchObject({ ok: true })
  })
})

const pages = [
  '/sign-in',
  '/sign-in/second-factor',
  '/sign-in/link',
  '/password/forgotten',
  '/sign-in/organisation',
]

describe.each(pages)('the page %s', address => {
  it('weighs under 14 KB with its style and script, fonts apart', async () => {
    const html = (await openBrowser(house).open(address)).text
    const parts = [...html.matchAll(/(?:href|src)="(\/public\/[^"]+)"/g)].map(([, part]) => part!)
    expect(parts.length).toBeGreaterThan(0)
    const compressed = await Promise.all(
      parts.map(async url => {
        const answer = await house.server.inject({ url, headers: { 'accept-encoding': 'br' } })
        expect(answer.statusCode).toBe(200)
        expect(answer.headers['cache-control']).toContain('immutable')
        return answer.rawPayload.length
      }),
    )
    const whole = compressed.reduce((sum, size) => sum + size, brotliCompressSync(html).length)
    expect(whole).toBeLessThan(14 * 1024)
  })

  it('has nothing inline that the security policy would block, and a label for each field', async () => {
    const html = (await openBrowser(house).open(address)).text
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style| style=| on[a-z]+="/)
    for (const [, id] of html.matchAll(/<input id="([^"]+)"/g)) expect(html).toContain(`<label for="${id}"`)
    expect(html).toContain('<html lang="fr">')
  })

  it('speaks the language that was chosen', async () => {
    const browser = openBrowser(house)
    const chosen = await browser.post('/language', { locale: 'en', next: address })
    expect(chosen).toMatchObject({ status: 303, location: address })
    expect((await browser.open(address)).text).toContain('<html lang="en">')
  })
})

it('the language switch leads nowhere else', async () => {
  const answer = await openBrowser(house).post('/language', { locale: 'en', next: 'https://evil.example' })
  expect(answer.location).toBe('/')
})
