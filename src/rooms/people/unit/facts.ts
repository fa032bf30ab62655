import type { Place } from '#platform/actor.ts'
import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'
import { findUnit, listSubtree, listUnits } from './data/read.ts'

export { findUnit, listUnits }
export { historyOf, type HistoryLine, type HistoryPage } from './data/history.ts'

/** Where an object of this unit stands; null when the organisation has no such unit. */
export async function placeOfUnit(db: Db, scope: OrganisationScope, unitId: string): Promise<Place | null> {
  const unit = await findUnit(db, scope, unitId)
  return unit && { unitPath: unit.path }
}

/** The ids of a unit and of all below it. */
export const unitsBelow = async (db: Db, scope: OrganisationScope, unitId: string): Promise<string[]> =>
  (await listSubtree(db, scope, unitId)).map(unit => unit.id)
