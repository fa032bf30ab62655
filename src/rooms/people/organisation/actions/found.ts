import { announce, remember, type Context } from '#platform/context.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
import { newReadableCode } from '#platform/id.ts'
import { valueOf } from '#platform/result.ts'
import { admitAdministrator } from '../../member/actions/accept.ts'
import { plantRoot } from '../../unit/actions/shape.ts'
import { insertCalendar } from '../data/calendars.ts'
import { insertOrganisation, insertProfile, type ProfileChanges } from '../data/profile.ts'
import { officeHours, type WorkingHours } from '../working-hours.ts'

export interface Founding {
  readonly name: string
  readonly locale: Locale
  readonly administrator: { readonly personId: string; readonly name: string; readonly email: string }
  readonly profile?: ProfileChanges
  readonly calendar?: WorkingHours
  readonly demonstration?: boolean
  readonly publicCode?: string
}

export interface Founded {
  readonly organisationId: string
  readonly publicCode: string
  readonly rootUnitId: string
  readonly memberId: string
}

/**
 * A new organisation: its entry in the directory, its profile, its root unit, the first version of its calendar and
 * its first administrator. The context is of a transaction in an organisation whose id is new
 * (`inOrganisation(database, newId(now), …)`); the person exists already.
 */
export async function foundOrganisation(context: Context, founding: Founding): Promise<Founded> {
  const { db, scope, now } = context
  const { name, locale, administrator, profile, calendar = officeHours, demonstration = false } = founding
  const publicCode = founding.publicCode ?? newReadableCode(8)
  await insertOrganisation(db, scope, { publicCode, name, demonstration }, now)
  await insertProfile(db, scope, { locale, ...profile })
  await insertCalendar(db, scope, 1, calendar, { memberId: null, at: now })
  const root = await plantRoot(context, name)
  const { memberId } = valueOf(await admitAdministrator(context, { ...administrator, rootUnitId: root.id }))
  remember(context, {
    what: 'organisation.founded',
    object: { kind: 'organisation', id: scope.organisationId },
    after: { name, locale, publicCode, demonstration },
  })
  announce(context, { kind: 'people.organisation-founded', payload: { name } })
  return { organisationId: scope.organisationId, publicCode, rootUnitId: root.id, memberId }
}
