import type { WorkingCalendar } from '@filrouge/statistics/calendar/working-calendar'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import { findCalendar } from './data/calendars.ts'
import { findProfile } from './data/profile.ts'
import { calendarOf } from './working-hours.ts'

export interface OrganisationFacts {
  readonly publicCode: string
  readonly name: string
  readonly demonstration: boolean
  readonly locale: 'fr' | 'en'
  readonly timeZone: string
  readonly colour: string
}

export async function organisationFacts(db: Db, scope: OrganisationScope): Promise<OrganisationFacts> {
  const { publicCode, name, demonstration, locale, timeZone, colour } = await findProfile(db, scope)
  return { publicCode, name, demonstration, locale, timeZone, colour }
}

/** The calendar in force, or an earlier version that a case was frozen with; the version goes on the case. */
export async function workingCalendarOf(
  db: Db,
  scope: OrganisationScope,
  version?: number,
): Promise<{ readonly version: number; readonly calendar: WorkingCalendar }> {
  const [found, { timeZone }] = [await findCalendar(db, scope, version), await findProfile(db, scope)]
  if (!found) throw new Error(`the organisation has no calendar ${version ?? ''}`)
  return { version: found.version, calendar: calendarOf(found, timeZone) }
}
