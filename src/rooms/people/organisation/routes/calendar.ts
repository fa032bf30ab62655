import { nextAmong } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { invalidFields, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { changeCalendar, hoursOf } from '../actions/calendar.ts'
import { longestDelay, previewOf, type CalendarPreview, type PreviewQuestion } from '../calendar-preview.ts'
import * as contract from '../contract.ts'
import { findCalendar, listCalendars, type CalendarVersion } from '../data/calendars.ts'
import { findProfile } from '../data/profile.ts'
import { organisationPermissions as may } from '../permissions.ts'
import { problemsOf, type WorkingHours } from '../working-hours.ts'

async function presentCalendar(
  { actor, organisationPlace, db, scope }: MemberContext,
  found: CalendarVersion,
): Promise<contract.WorkingCalendarAnswer> {
  const { timeZone } = await findProfile(db, scope)
  const { hours, holidayZone, whitMondayWorked, closures } = hoursOf(found)
  return {
    hours: hours.map(day => day.map(([opens, closes]) => [opens, closes])),
    holidayZone,
    whitMondayWorked,
    closures: [...closures],
    version: found.version,
    timeZone,
    createdAt: found.createdAt.toISOString(),
    createdBy: found.createdBy,
    createdByName: found.createdByName,
    may: nextAmong(may, ['calendar.change', 'calendar.preview'], actor, organisationPlace),
  }
}

async function preview(
  context: MemberContext,
  written: WorkingHours,
  { start, minutes }: { readonly start?: string | undefined; readonly minutes: number },
): Promise<Result<CalendarPreview>> {
  const problems = problemsOf(written)
  if (problems.length > 0) return refused(invalidFields(problems))
  const maximum = longestDelay(written)
  if (minutes > maximum)
    return refused(
      invalidFields([{ path: 'minutes', code: 'platform.refusal.field.too-big', values: { maximum } }]),
    )
  const { timeZone } = await findProfile(context.db, context.scope)
  const question: PreviewQuestion = { timeZone, start: start ? new Date(start) : context.now, minutes }
  const answer = previewOf(written, question)
  return answer
    ? done(answer)
    : refused(invalidFields([{ path: 'hours', code: 'people.organisation.refusal.never-open' }]))
}

export const calendarRoutes: readonly Route[] = [
  memberRoute(contract.readCalendar, {
    may: may['calendar.read'],
    place: wholeOrganisation,
    act: async (context, { query }) => {
      const found = await findCalendar(context.db, context.scope, query.version)
      if (!found) return refused(notFound('platform.refusal.not-found'))
      return done(await presentCalendar(context, found))
    },
  }),
  memberRoute(contract.listCalendarVersions, {
    may: may['calendar.versions'],
    place: wholeOrganisation,
    act: async ({ db, scope }) => {
      const items = (await listCalendars(db, scope)).map(
        ({ version, createdAt, createdBy, createdByName }) => ({
          version,
          createdAt: createdAt.toISOString(),
          createdBy,
          createdByName,
        }),
      )
      return done({ items, nextCursor: null })
    },
  }),
  memberRoute(contract.changeCalendar, {
    may: may['calendar.change'],
    place: wholeOrganisation,
    act: async (context, { body }) => {
      const result = await changeCalendar(context, body)
      return result.ok ? done(await presentCalendar(context, result.value)) : result
    },
  }),
  memberRoute(contract.previewCalendar, {
    may: may['calendar.preview'],
    place: wholeOrganisation,
    act: (context, { body }) => preview(context, body, body),
  }),
  memberRoute(contract.readDeadline, {
    may: may['calendar.deadline'],
    place: wholeOrganisation,
    act: async (context, { query }) => {
      const found = await findCalendar(context.db, context.scope)
      return found ? preview(context, found, query) : refused(notFound('platform.refusal.not-found'))
    },
  }),
]
