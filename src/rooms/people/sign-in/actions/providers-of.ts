import { findOrganisationByCode } from '../data/memberships.ts'
import { listEnabledProviders } from '../data/identity-providers.ts'
import type { Visitor } from './visitor.ts'

/** The providers of an organisation, for whoever knows its public code. Unknown codes look like codes without any. */
export async function providersOf(
  { installation }: Visitor,
  publicCode: string,
): Promise<readonly { readonly id: string; readonly label: string }[]> {
  const organisation = await findOrganisationByCode(installation.database, publicCode)
  return organisation ? listEnabledProviders(installation.database, organisation.id) : []
}
