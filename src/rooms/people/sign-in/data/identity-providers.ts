import { newId } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface IdentityProviderRow {
  readonly id: string
  readonly organisationId: string
  readonly label: string
  readonly issuer: string
  readonly clientId: string
  /** Sealed with the installation's key. */
  readonly clientSecret: Buffer
  readonly enabled: boolean
  readonly createdAt: Date
}

const columns = [
  'id',
  'organisation_id as organisationId',
  'label',
  'issuer',
  'client_id as clientId',
  'client_secret as clientSecret',
  'enabled',
  'created_at as createdAt',
] as const

/** No policy stands behind these tables: every query of an administrator carries the organisation. */
const ofOrganisation = (db: Db, organisationId: string) =>
  db
    .selectFrom('identity.identity_providers')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')

export const listProviderRows = (db: Db, scope: OrganisationScope): Promise<IdentityProviderRow[]> =>
  ofOrganisation(db, scope.organisationId).execute()

export const listEnabledProviders = (db: Db, organisationId: string): Promise<IdentityProviderRow[]> =>
  ofOrganisation(db, organisationId).where('enabled', '=', true).execute()

export async function findProviderRow(
  db: Db,
  scope: OrganisationScope,
  id: string,
): Promise<IdentityProviderRow | null> {
  return (await ofOrganisation(db, scope.organisationId).where('id', '=', id).executeTakeFirst()) ?? null
}

/** For whoever comes to sign in, before any organisation is known. */
export async function findEnabledProvider(db: Db, id: string): Promise<IdentityProviderRow | null> {
  const query = db.selectFrom('identity.identity_providers').select(columns)
  return (await query.where('id', '=', id).where('enabled', '=', true).executeTakeFirst()) ?? null
}

export type NewProvider = Pick<IdentityProviderRow, 'label' | 'issuer' | 'clientId' | 'clientSecret'>

export async function insertProvider(
  db: Db,
  scope: OrganisationScope,
  provider: NewProvider,
  now: Date,
): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('identity.identity_providers')
    .values({
      id,
      organisation_id: scope.organisationId,
      label: provider.label,
      issuer: provider.issuer,
      client_id: provider.clientId,
      client_secret: provider.clientSecret,
      created_at: now,
    })
    .execute()
  return id
}

export type ProviderChange = Partial<
  Pick<IdentityProviderRow, 'label' | 'clientId' | 'clientSecret' | 'enabled'>
>

export async function updateProvider(
  db: Db,
  scope: OrganisationScope,
  id: string,
  change: ProviderChange,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await db
    .updateTable('identity.identity_providers')
    .set({
      ...(change.label !== undefined && { label: change.label }),
      ...(change.clientId !== undefined && { client_id: change.clientId }),
      ...(change.clientSecret !== undefined && { client_secret: change.clientSecret }),
      ...(change.enabled !== undefined && { enabled: change.enabled }),
    })
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .execute()
}

export async function deleteProvider(db: Db, scope: OrganisationScope, id: string): Promise<void> {
  await db
    .deleteFrom('identity.identity_providers')
    .where('organisation_id', '=', scope.organisationId)
    .where('id', '=', id)
    .execute()
}

/** The sessions that providers of this organisation opened. */
export async function deleteLimitedSessions(db: Db, scope: OrganisationScope): Promise<void> {
  await db
    .deleteFrom('identity.sessions')
    .where('only_organisation_id', '=', scope.organisationId)
    .execute()
}
