import { actIn } from '#platform/act-in.ts'
import type { Context } from '#platform/context.ts'
import type { Installation } from '#platform/installation.ts'
import { valueOf } from '#platform/result.ts'
import {
  ensureDemonstration,
  resetDemonstration as reset,
} from '#rooms/people/organisation/actions/demonstration.ts'
import { demonstration } from '#rooms/people/organisation/demonstration.ts'
import { buildLandlord } from './landlord/build.ts'

const acting = {
  organisationId: demonstration.organisationId,
  author: { kind: 'machine', memberId: null },
  locale: 'fr',
} as const

/** What the demonstration is made of; later rooms add their part here. */
export const buildDemonstration = (context: Context): Promise<void> => buildLandlord(context)

/** Makes the demonstration, unless it is there. */
export async function createDemonstration(installation: Installation): Promise<void> {
  valueOf(await actIn(installation, acting, context => ensureDemonstration(context, buildDemonstration)))
}

/** As on the first day: whatever visitors did is gone. */
export async function resetDemonstration(installation: Installation): Promise<void> {
  valueOf(await actIn(installation, acting, context => reset(context, buildDemonstration)))
}
