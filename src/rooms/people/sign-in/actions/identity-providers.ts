import type { Place } from '#platform/actor.ts'
import { remember, type MemberContext } from '#platform/context.ts'
import { invalidFields, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import {
  deleteLimitedSessions,
  deleteProvider,
  findProviderRow,
  insertProvider,
  listProviderRows,
  updateProvider,
  type IdentityProviderRow,
} from '../data/identity-providers.ts'
import { isIssuerAllowed } from './oidc-client.ts'

const absent = notFound('people.sign-in.refusal.no-such-provider')

export const listProviders = ({ db, scope }: MemberContext): Promise<IdentityProviderRow[]> =>
  listProviderRows(db, scope)

export const placeOfProvider = async (
  { db, scope, organisationPlace }: MemberContext,
  id: string,
): Promise<Place | null> => ((await findProviderRow(db, scope, id)) ? organisationPlace : null)

export interface ProviderWords {
  readonly label: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export async function createProvider(
  context: MemberContext,
  words: ProviderWords,
): Promise<Result<IdentityProviderRow>> {
  const { db, scope, installation, now } = context
  if (!isIssuerAllowed(installation, words.issuer))
    return refused(invalidFields([{ path: 'issuer', code: 'people.sign-in.refusal.issuer-in-the-open' }]))
  const clientSecret = installation.secrets.seal(words.clientSecret)
  const id = await insertProvider(db, scope, { ...words, clientSecret }, now)
  remember(context, {
    what: 'identity-provider.created',
    object: { kind: 'identity-provider', id },
    after: { label: words.label, issuer: words.issuer, clientId: words.clientId },
  })
  return found(context, id)
}

export interface ProviderChangeWords {
  readonly label?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly enabled?: boolean | undefined
}

/** A provider that is switched off takes its sessions with it. */
export async function changeProvider(
  context: MemberContext,
  id: string,
  { label, clientId, clientSecret, enabled }: ProviderChangeWords,
): Promise<Result<IdentityProviderRow>> {
  const { db, scope, installation } = context
  const before = await findProviderRow(db, scope, id)
  if (!before) return refused(absent)
  await updateProvider(db, scope, id, {
    ...(label !== undefined && { label }),
    ...(clientId !== undefined && { clientId }),
    ...(clientSecret !== undefined && { clientSecret: installation.secrets.seal(clientSecret) }),
    ...(enabled !== undefined && { enabled }),
  })
  if (enabled === false) await deleteLimitedSessions(db, scope)
  const after = await found(context, id)
  remember(context, {
    what: 'identity-provider.changed',
    object: { kind: 'identity-provider', id },
    before: shown(before),
    after: { ...(after.ok && shown(after.value)), secretChanged: clientSecret !== undefined },
  })
  return after
}

export async function removeProvider(
  context: MemberContext,
  id: string,
): Promise<Result<Record<string, never>>> {
  const { db, scope } = context
  const before = await findProviderRow(db, scope, id)
  if (!before) return refused(absent)
  await deleteProvider(db, scope, id)
  await deleteLimitedSessions(db, scope)
  remember(context, {
    what: 'identity-provider.removed',
    object: { kind: 'identity-provider', id },
    before: shown(before),
  })
  return done({})
}

const shown = ({ label, issuer, clientId, enabled }: IdentityProviderRow) => ({
  label,
  issuer,
  clientId,
  enabled,
})

async function found({ db, scope }: MemberContext, id: string): Promise<Result<IdentityProviderRow>> {
  const row = await findProviderRow(db, scope, id)
  return row ? done(row) : refused(absent)
}
