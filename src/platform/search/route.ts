import { searchObjects } from '../contract/search.ts'
import { memberRoute, wholeOrganisation, type Route } from '../http/route.ts'
import { done } from '../result.ts'
import { findObjects } from './find.ts'
import { searchPermissions } from './permissions.ts'

export const searchRoute: Route = memberRoute(searchObjects, {
  may: searchPermissions['search.read'],
  place: wholeOrganisation,
  act: async ({ db, scope, actor }, { query }) => {
    const readerUnits = actor.grants.map(({ unitId }) => unitId)
    const found = await findObjects(db, scope, {
      words: query.q,
      readerUnits,
      kinds: query.kind,
      limit: query.limit,
    })
    return done({ items: found, nextCursor: null })
  },
})
