import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server'
import { outsideOrganisations } from '#platform/database/tenancy.ts'
import { newToken } from '#platform/id.ts'
import { gone, unauthenticated } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { insertCeremony, takeCeremony } from '../data/ceremonies.ts'
import { findPasskey, usePasskey, type PasskeyRow } from '../data/passkeys.ts'
import { relyingPartyOf } from '../relying-party.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import type { Visitor } from './visitor.ts'

/** Nobody is named: the authenticator shows the passkeys it has for this place. */
export async function beginPasskeySignIn({
  installation,
  now,
}: Visitor): Promise<{ ceremony: string; options: unknown }> {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(installation.publicUrl()).id,
    userVerification: 'required',
  })
  const ceremony = newToken()
  await insertCeremony(installation.database, {
    tokenDigest: digestOf(ceremony),
    kind: 'passkey-sign-in',
    personId: null,
    state: { challenge: options.challenge },
    expiresAt: after(now, lifetimes.ceremony),
  })
  return { ceremony, options }
}

/** A passkey is something one has, unlocked by something one knows or is: it stands for both factors. */
export async function signInWithPasskey(
  visitor: Visitor,
  ceremonyToken: string,
  response: AuthenticationResponseJSON,
): Promise<Result<OpenedSession>> {
  const { installation, now } = visitor
  const db = installation.database
  const ceremony = await takeCeremony(db, digestOf(ceremonyToken), 'passkey-sign-in', now)
  if (!ceremony) return refused(gone('people.sign-in.refusal.ceremony-over'))
  const passkey = await findPasskey(db, String(response.id))
  const counter =
    passkey &&
    (await verify(installation.publicUrl(), String(ceremony.state['challenge']), passkey, response))
  if (!passkey || counter === null)
    return refused(unauthenticated('people.sign-in.refusal.passkey-not-verified'))
  return outsideOrganisations(db, async transaction => {
    await usePasskey(transaction, passkey.id, counter, now)
    return done(
      await openSession(transaction, visitor, { personId: passkey.personId, secondFactorPassed: true }),
    )
  })
}

/** The authenticator's new counter; null for a false signature, another site, or a counter that went back. */
async function verify(
  publicUrl: string,
  expectedChallenge: string,
  { id, publicKey, counter, transports }: PasskeyRow,
  response: AuthenticationResponseJSON,
): Promise<number | null> {
  const { id: expectedRPID, origin } = relyingPartyOf(publicUrl)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: [...transports] },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
