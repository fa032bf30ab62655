import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface Profile {
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
  readonly sector: string
  readonly customers: 'companies' | 'persons' | 'both'
  readonly offer: 'goods' | 'services' | 'both'
  readonly locale: 'fr' | 'en'
  readonly timeZone: string
  readonly colour: string
  readonly logo: { readonly id: string; readonly name: string; readonly mediaType: string; readonly size: number } | null
  readonly revision: number
}

export interface DirectoryRow {
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
}

/** The entry of the demonstration outlives its emptying: the sessions of its visitors refer to it. */
export async function insertOrganisation(
  db: Db,
  { organisationId }: OrganisationScope,
  { publicCode, name, demonstration }: DirectoryRow,
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.organisations')
    .values({ id: organisationId, public_code: publicCode, name, demonstration, created_at: now })
    .$if(demonstration, query => query.onConflict(conflict => conflict.column('id').doUpdateSet({ name })))
    .execute()
}

export type ProfileChanges = Partial<
  Pick<Profile, 'sector' | 'customers' | 'offer' | 'locale' | 'timeZone' | 'colour'>
> & { readonly logoFileId?: string | null }

const toColumns = ({ timeZone, logoFileId, ...rest }: ProfileChanges) => ({
  ...rest,
  ...(timeZone !== undefined && { time_zone: timeZone }),
  ...(logoFileId !== undefined && { logo_file_id: logoFileId }),
})

export async function insertProfile(
  db: Db,
  { organisationId }: OrganisationScope,
  profile: ProfileChanges,
): Promise<void> {
  await db
    .insertInto('organisation_profiles')
    .values({ organisation_id: organisationId, ...toColumns(profile) })
    .execute()
}

export async function updateProfile(
  db: Db,
  { organisationId }: OrganisationScope,
  changes: ProfileChanges,
): Promise<void> {
  await db
    .updateTable('organisation_profiles')
    .set({ ...toColumns(changes), revision: sql`revision + 1` })
    .where('organisation_id', '=', organisationId)
    .execute()
}

export async function renameInDirectory(
  db: Db,
  { organisationId }: OrganisationScope,
  name: string,
): Promise<void> {
  await db.updateTable('identity.organisations').set({ name }).where('id', '=', organisationId).execute()
}

/** Locked when it is about to be changed, so that the revision compared is the one replaced. */
export async function findProfile(
  db: Db,
  { organisationId }: OrganisationScope,
  { locked = false } = {},
): Promise<Profile> {
  const row = await db
    .selectFrom('organisation_profiles as profile')
    .innerJoin('identity.organisations as directory', 'directory.id', 'profile.organisation_id')
    .leftJoin('files as logo', join =>
      join
        .onRef('logo.organisation_id', '=', 'profile.organisation_id')
        .onRef('logo.id', '=', 'profile.logo_file_id'),
    )
    .select(['directory.public_code', 'directory.name', 'directory.demonstration'])
    .select(['sector', 'customers', 'offer', 'locale', 'time_zone', 'colour', 'revision'])
    .select(['logo.id as logo_id', 'logo.name as logo_name', 'logo.media_type', 'logo.size'])
    .where('profile.organisation_id', '=', organisationId)
    .$if(locked, query => query.forNoKeyUpdate('profile'))
    .executeTakeFirstOrThrow()
  const { public_code: publicCode, time_zone: timeZone, logo_id: id, ...rest } = row
  return {
    publicCode,
    timeZone,
    name: rest.name,
    demonstration: rest.demonstration,
    sector: rest.sector,
    customers: rest.customers,
    offer: rest.offer,
    locale: rest.locale,
    colour: rest.colour,
    revision: rest.revision,
    logo: id ? { id, name: rest.logo_name ?? '', mediaType: rest.media_type ?? '', size: rest.size ?? 0 } : null,
  }
}
