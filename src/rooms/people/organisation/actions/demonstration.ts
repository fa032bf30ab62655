import { remember, type Context } from '#platform/context.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { eraseDemonstration, isFounded, lockDemonstration } from '../data/demonstration.ts'
import { findProfile } from '../data/profile.ts'
import { demonstration } from '../demonstration.ts'

/** Fills the demonstration of the context's transaction, from its founding on. What it is made of is told above. */
export type BuildDemonstration = (context: Context) => Promise<void>

/** Harmless when it exists. */
export async function ensureDemonstration(
  context: Context,
  build: BuildDemonstration,
): Promise<Result<null>> {
  await lockDemonstration(context.db)
  if (!(await isFounded(context.db, demonstration.organisationId))) await build(context)
  return done(null)
}

/** Everything that visitors did in it is gone. Their sessions hold: the people are the same. */
export async function resetDemonstration(context: Context, build: BuildDemonstration): Promise<Result<null>> {
  const { db, scope } = context
  await lockDemonstration(db)
  if (!(await findProfile(db, scope)).demonstration)
    return refused(conflict('people.organisation.refusal.not-a-demonstration'))
  await eraseDemonstration(db)
  context.remembered.length = 0
  context.announced.length = 0
  await build(context)
  remember(context, {
    what: 'demonstration.reset',
    object: { kind: 'organisation', id: scope.organisationId },
  })
  return done(null)
}
