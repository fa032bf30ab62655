import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import type { WorkingHours } from '../working-hours.ts'

export interface CalendarVersion extends WorkingHours {
  readonly version: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly createdByName: string | null
}

export async function insertCalendar(
  db: Db,
  { organisationId }: OrganisationScope,
  version: number,
  written: WorkingHours,
  by: { readonly memberId: string | null; readonly at: Date },
): Promise<void> {
  await db
    .insertInto('working_calendars')
    .values({
      organisation_id: organisationId,
      version,
      hours: JSON.stringify(written.hours),
      holiday_zone: written.holidayZone,
      whit_monday_worked: written.whitMondayWorked,
      closures: JSON.stringify(written.closures),
      created_at: by.at,
      created_by: by.memberId,
    })
    .execute()
}

const calendars = (db: Db, { organisationId }: OrganisationScope) =>
  db
    .selectFrom('working_calendars as calendar')
    .leftJoin('members as author', join =>
      join
        .onRef('author.organisation_id', '=', 'calendar.organisation_id')
        .onRef('author.id', '=', 'calendar.created_by'),
    )
    .select([
      'calendar.version',
      'calendar.hours',
      'calendar.holiday_zone as holidayZone',
      'calendar.whit_monday_worked as whitMondayWorked',
      'calendar.closures',
      'calendar.created_at as createdAt',
      'calendar.created_by as createdBy',
      'author.name as createdByName',
    ])
    .where('calendar.organisation_id', '=', organisationId)
    .orderBy('calendar.version', 'desc')
    .$castTo<CalendarVersion>()

/** The version in force: the latest; or the one that is asked for. */
export async function findCalendar(
  db: Db,
  scope: OrganisationScope,
  version?: number,
): Promise<CalendarVersion | null> {
  const query = calendars(db, scope).limit(1)
  const row = await (version === undefined ? query : query.where(sql<boolean>`version = ${version}`)).executeTakeFirst()
  return row ?? null
}

export const listCalendars = (db: Db, scope: OrganisationScope): Promise<CalendarVersion[]> =>
  calendars(db, scope).execute()
