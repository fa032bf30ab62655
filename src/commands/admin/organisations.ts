import type { Installation } from '#platform/installation.ts'
import { invalid } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'

export interface NamedOrganisation {
  readonly id: string
  readonly code: string
  readonly name: string
}

export const listOrganisations = ({ database }: Installation): Promise<NamedOrganisation[]> =>
  database
    .selectFrom('identity.organisations')
    .select(['id', 'public_code as code', 'name'])
    .orderBy('demonstration')
    .orderBy('created_at')
    .execute()

/** The one that is named; the only one there is need not be. */
export async function organisationOf(
  installation: Installation,
  code: string | undefined,
): Promise<Result<NamedOrganisation>> {
  const all = await listOrganisations(installation)
  const found = code === undefined && all.length === 1 ? all[0] : all.find(one => one.code === code)
  if (found) return done(found)
  const known = all.map(one => `${one.code} (${one.name})`).join(', ') || '–'
  return refused(invalid('commands.admin.which-organisation', { known }))
}
