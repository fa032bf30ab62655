import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** What the provider says of one of its users. */
export interface ProviderUser {
  readonly email: string
  readonly email_verified: boolean
}

export interface TestIdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The subjects that exist, with what is said of them; tests change it. */
  readonly users: Map<string, ProviderUser>
  /** What a browser does at the provider: signs in as the subject, consents, and is sent back. */
  walkThrough(address: string, subject: string): Promise<string>
  close(): Promise<void>
}

const clientId = 'filrouge'
const clientSecret = 'a secret that only the two of them know'

/** A real OpenID Connect server on a free port, which sends browsers back to any of these addresses. */
export async function startIdentityProvider(redirectUris: () => string[]): Promise<TestIdentityProvider> {
  const users = new Map<string, ProviderUser>()
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let provider: Provider | null = null
  server.on('request', (request, response) => {
    provider ??= providerAt(issuer, redirectUris(), users)
    void provider.callback()(request, response)
  })
  return {
    issuer,
    clientId,
    clientSecret,
    users,
    walkThrough: (address, subject) => walk(issuer, address, subject),
    close: () => closed(server),
  }
}

function providerAt(issuer: string, redirectUris: string[], users: Map<string, ProviderUser>): Provider {
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: redirectUris }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['for tests'] },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...users.get(subject) }),
    }),
  })
  provider.on('server_error', (_, error) => {
    throw error
  })
  return provider
}

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Follows redirects within the provider and posts its forms, until it sends the browser away. */
async function walk(issuer: string, address: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next: { readonly address: string; readonly form?: Record<string, string> } = { address }
  for (let step = 0; step < 15; step += 1) {
    const response = await fetch(next.address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.form && { method: 'POST', body: new URLSearchParams(next.form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location && !new URL(location, issuer).href.startsWith(issuer)) return location
    if (location) next = { address: new URL(location, issuer).href }
    else next = formIn(await response.text(), next.address, subject)
  }
  throw new Error('the provider kept the browser')
}

function formIn(page: string, address: string, subject: string) {
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
  if (!action || !prompt)
    throw new Error(`the provider refused: ${page.replaceAll(/<[^>]*>/g, ' ').slice(0, 800)}`)
  return { address: new URL(action, address).href, form: { prompt, login: subject, password: 'any' } }
}
