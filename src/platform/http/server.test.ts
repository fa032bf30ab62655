import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('an unknown address is refused as a problem, in the language of the browser', async () => {
  const french = await house.server.inject({ url: '/api/v1/nowhere' })
  expect(french.statusCode).toBe(404)
  expect(french.headers['content-type']).toContain('application/problem+json')
  expect(french.json()).toMatchObject({ status: 404, code: 'platform.refusal.not-found' })
  expect(french.json<{ title: string }>().title).toContain('introuvable')
  const english = await house.server.inject({ url: '/x', headers: { 'accept-language': 'en-GB,en;q=0.9' } })
  expect(english.json<{ title: string }>().title).toContain('cannot be found')
  expect(english.json<{ requestId: string }>().requestId).toBe(english.headers['x-request-id'])
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 404],
  [{ origin: 'http://filrouge.test' }, 404],
])('a post with %o is answered %i', async (headers, status) => {
  const response = await house.server.inject({ method: 'POST', url: '/nowhere', headers })
  expect(response.statusCode).toBe(status)
})

test('every answer forbids foreign scripts and frames', async () => {
  const { headers } = await house.server.inject({ url: '/healthz' })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("script-src 'self'")
  expect(/script-src[^;]*'unsafe-inline'/.test(policy)).toBe(false)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('it says that it is alive, ready, and how it does, the last to its neighbours only', async () => {
  expect((await house.server.inject({ url: '/healthz' })).json()).toEqual({ alive: true })
  expect((await house.server.inject({ url: '/readyz' })).json()).toEqual({ ready: true })
  const figures = await house.server.inject({ url: '/metrics' })
  expect(figures.body).toContain('filrouge_http_request_duration_seconds')
  const stranger = await house.server.inject({ url: '/metrics', remoteAddress: '203.0.113.7' })
  expect(stranger.statusCode).toBe(404)
})

test('behind a proxy the visitor is whom the proxy saw, not whom the visitor says to be', async () => {
  const behindProxy = await openHouse(undefined, { TRUST_PROXY: 'on' })
  const figures = async (forwarded: string) => {
    const headers = { 'x-forwarded-for': forwarded }
    return (await behindProxy.server.inject({ url: '/metrics', headers })).statusCode
  }
  expect(await figures('127.0.0.1, 203.0.113.7')).toBe(404)
  expect(await figures('203.0.113.7, 192.168.1.4')).toBe(200)
  await behindProxy.close()
})

test('the contract is printed as OpenAPI 3.1 with every endpoint once', async () => {
  const { openapi, paths } = (await house.server.inject({ url: '/api/openapi.json' })).json<{
    openapi: string
    paths: Record<string, Record<string, { operationId: string }>>
  }>()
  expect(openapi).toBe('3.1.0')
  const ids = Object.values(paths).flatMap(path => Object.values(path).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(ids.length)
})

test('a form that is not one is read as an empty one', async () => {
  const response = await house.server.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'sec-fetch-site': 'same-origin' },
    payload: { email: { toString: 1 }, password: [null] },
  })
  expect([response.statusCode, response.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8'])
})

test('a body that is not JSON is refused without a stack', async () => {
  const response = await house.server.inject({
    method: 'POST',
    url: '/api/v1/nowhere',
    headers: { 'content-type': 'application/json', origin: 'http://filrouge.test' },
    payload: '{"half":',
  })
  expect(response.json()).toMatchObject({ status: 400, code: 'platform.refusal.unreadable' })
  expect(response.body).not.toContain('at ')
})
