import { remember, type MemberContext } from '#platform/context.ts'
import { invalidFields } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findCalendar, insertCalendar, type CalendarVersion } from '../data/calendars.ts'
import { findProfile } from '../data/profile.ts'
import { problemsOf, type WorkingHours } from '../working-hours.ts'
import { changedMeanwhile } from './profile.ts'

/** A new version: what was computed with an earlier one stays explained by it. */
export async function changeCalendar(
  context: MemberContext,
  { version, ...written }: WorkingHours & { readonly version: number },
): Promise<Result<CalendarVersion>> {
  const { db, scope, actor, now } = context
  const problems = problemsOf(written)
  if (problems.length > 0) return refused(invalidFields(problems))
  await findProfile(db, scope, { locked: true })
  const present = await findCalendar(db, scope)
  if (!present || present.version !== version) return refused(changedMeanwhile)
  await insertCalendar(db, scope, version + 1, written, { memberId: actor.memberId, at: now })
  remember(context, {
    what: 'calendar.changed',
    object: { kind: 'calendar', id: scope.organisationId },
    before: { ...hoursOf(present), version },
    after: { ...hoursOf(written), version: version + 1 },
  })
  const changed = await findCalendar(db, scope)
  if (!changed) throw new Error('a calendar that was just written is not there')
  return done(changed)
}

export const hoursOf = ({ hours, holidayZone, whitMondayWorked, closures }: WorkingHours): WorkingHours => ({
  hours,
  holidayZone,
  whitMondayWorked,
  closures,
})
