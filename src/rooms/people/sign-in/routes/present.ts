import type { MemberContext } from '#platform/context.ts'
import { nextAmong } from '#platform/actor.ts'
import { redirectUriOf } from '../actions/oidc-client.ts'
import type { CurrentSession, ListedSession } from '../actions/sessions.ts'
import type { ApiKeyRow } from '../data/api-keys.ts'
import type { IdentityProviderRow } from '../data/identity-providers.ts'
import type { PasskeyRow } from '../data/passkeys.ts'
import { signInPermissions } from '../permissions.ts'

const always = ['session.change-preferences', 'session.list'] as const
const ofFullSession = [
  'session.close-others',
  'password.change',
  'passkeys.list',
  'passkeys.begin',
  'passkeys.add',
] as const

export function presentCurrentSession({ person, session, organisations, credentials }: CurrentSession) {
  const factor = credentials.secondFactor
    ? ['second-factor.remove', 'second-factor.renew-recovery-codes']
    : ['second-factor.enrol', 'second-factor.confirm']
  const limited = session.onlyOrganisationId !== null
  return {
    person,
    sessionId: session.id,
    limited,
    organisations: organisations.map(organisation => ({ ...organisation, roles: [...organisation.roles] })),
    credentials,
    may: [...always, ...(limited ? [] : [...ofFullSession, ...factor])],
  }
}

export const presentSession = ({
  id,
  current,
  userAgent,
  address,
  onlyOrganisationId,
  ...times
}: ListedSession) => ({
  id,
  current,
  userAgent,
  address,
  createdAt: times.createdAt.toISOString(),
  lastSeenAt: times.lastSeenAt.toISOString(),
  expiresAt: times.expiresAt.toISOString(),
  limited: onlyOrganisationId !== null,
  may: ['session.close'],
})

export const presentPasskey = ({ id, name, createdAt, lastUsedAt }: PasskeyRow) => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  may: ['passkeys.rename', 'passkeys.remove'],
})

export function presentApiKey({ actor, organisationPlace }: MemberContext, key: ApiKeyRow) {
  const place = { ...organisationPlace, memberId: key.memberId }
  return {
    ...key,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    may: key.revokedAt ? [] : nextAmong(signInPermissions, ['api-keys.revoke'], actor, place),
  }
}

export async function presentProvider(
  { actor, organisationPlace, installation, scope }: MemberContext,
  { id, label, issuer, clientId, enabled, createdAt }: IdentityProviderRow,
) {
  const organisation = await installation.directory.byId(scope.organisationId)
  const names = ['identity-providers.change', 'identity-providers.remove'] as const
  return {
    id,
    label,
    issuer,
    clientId,
    enabled,
    createdAt: createdAt.toISOString(),
    redirectUri: redirectUriOf(installation, id),
    signInAddress: `${installation.publicUrl()}/sign-in/o/${organisation?.publicCode ?? ''}`,
    may: nextAmong(signInPermissions, names, actor, organisationPlace),
  }
}
