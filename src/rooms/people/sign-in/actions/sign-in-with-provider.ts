import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { inOrganisation } from '#platform/database/tenancy.ts'
import { newToken } from '#platform/id.ts'
import { forbidden, gone, notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { insertCeremony, takeCeremony, type Ceremony } from '../data/ceremonies.ts'
import { findEnabledProvider, type IdentityProviderRow } from '../data/identity-providers.ts'
import { personBehind, type Claims } from './external-identity.ts'
import { clientOf, redirectUriOf } from './oidc-client.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import type { Visitor } from './visitor.ts'

const noProvider = notFound('people.sign-in.refusal.no-such-provider')
const failed: Refusal = { code: 'people.sign-in.refusal.provider-failed', status: 503 }

export interface Departure {
  readonly address: string
  readonly ceremonyToken: string
}

/** To the provider, with a state and a nonce that only this browser's ceremony knows, and PKCE. */
export async function leaveForProvider(
  visitor: Visitor,
  providerId: string,
  next: string,
): Promise<Result<Departure>> {
  const { installation, now } = visitor
  const provider = await findEnabledProvider(installation.database, providerId)
  if (!provider) return refused(noProvider)
  const verifier = randomPKCECodeVerifier()
  const state = randomState()
  const nonce = randomNonce()
  try {
    const client = await clientOf(installation, provider)
    const address = buildAuthorizationUrl(client, {
      redirect_uri: redirectUriOf(installation, provider.id),
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    })
    const ceremonyToken = newToken()
    await insertCeremony(installation.database, {
      tokenDigest: digestOf(ceremonyToken),
      kind: 'oidc',
      personId: null,
      state: { providerId: provider.id, verifier, state, nonce, next },
      expiresAt: after(now, lifetimes.ceremony),
    })
    return done({ address: address.href, ceremonyToken })
  } catch (error) {
    installation.log.warn({ err: error, providerId }, 'identity provider not reached')
    return refused(failed)
  }
}

export interface Arrival {
  readonly session: OpenedSession
  readonly next: string
}

/** Back from the provider: `address` is the whole address that it sent the browser to. */
export async function returnFromProvider(
  visitor: Visitor,
  ceremonyToken: string,
  providerId: string,
  address: URL,
): Promise<Result<Arrival>> {
  const { installation, now } = visitor
  const db = installation.database
  const ceremony = await takeCeremony(db, digestOf(ceremonyToken), 'oidc', now)
  if (!ceremony || ceremony.state['providerId'] !== providerId)
    return refused(gone('people.sign-in.refusal.ceremony-over'))
  const provider = await findEnabledProvider(db, providerId)
  if (!provider) return refused(noProvider)
  const claims = await claimsOf(visitor, provider, ceremony, address)
  if (!claims) return refused(failed)
  return inOrganisation(db, provider.organisationId, async (transaction, scope) => {
    const personId = await personBehind(transaction, scope, provider.id, claims, now)
    if (!personId) return refused(forbidden('people.sign-in.refusal.provider-knows-nobody'))
    const session = await openSession(transaction, visitor, {
      personId,
      onlyOrganisationId: provider.organisationId,
      secondFactorPassed: false,
    })
    return done({ session, next: String(ceremony.state['next'] ?? '/') })
  })
}

/** Signature, issuer, audience, expiry, nonce and state are checked by the library; null when anything is amiss. */
async function claimsOf(
  { installation }: Visitor,
  provider: IdentityProviderRow,
  ceremony: Ceremony,
  address: URL,
): Promise<Claims | null> {
  try {
    const client = await clientOf(installation, provider)
    const tokens = await authorizationCodeGrant(client, address, {
      pkceCodeVerifier: String(ceremony.state['verifier']),
      expectedState: String(ceremony.state['state']),
      expectedNonce: String(ceremony.state['nonce']),
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return null
    const told = claims.email ? claims : await fetchUserInfo(client, tokens.access_token, claims.sub)
    return { subject: claims.sub, email: verifiedEmail(told) }
  } catch (error) {
    installation.log.warn({ err: error, providerId: provider.id }, 'sign-in through a provider failed')
    return null
  }
}

const verifiedEmail = (told: Readonly<Record<string, unknown>>): string | null =>
  told['email_verified'] === true && typeof told['email'] === 'string' ? told['email'].toLowerCase() : null
