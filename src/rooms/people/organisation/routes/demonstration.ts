import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { done } from '#platform/result.ts'
import { resetDemonstration, type BuildDemonstration } from '../actions/demonstration.ts'
import * as contract from '../contract.ts'
import { organisationPermissions as may } from '../permissions.ts'

export const demonstrationRoutes = (build: BuildDemonstration): readonly Route[] => [
  memberRoute(contract.resetDemonstration, {
    may: may['organisation.reset-demonstration'],
    place: wholeOrganisation,
    act: async context => {
      const result = await resetDemonstration(context, build)
      return result.ok ? done({}) : result
    },
  }),
]
