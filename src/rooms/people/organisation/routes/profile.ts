import { nextAmong } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { readFile } from '#platform/files/keep-file.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { changeLogo, changeProfile, removeLogo } from '../actions/profile.ts'
import { measureColour } from '../colour.ts'
import * as contract from '../contract.ts'
import { findProfile, type Profile } from '../data/profile.ts'
import { organisationPermissions as may } from '../permissions.ts'

const presentProfile = (
  { actor, organisationPlace, scope }: MemberContext,
  profile: Profile,
): contract.Organisation => ({
  id: scope.organisationId,
  ...profile,
  contrast: measureColour(profile.colour),
  rootUnitId: organisationPlace.unitPath[0]!,
  may: [
    ...nextAmong(may, ['organisation.change', 'organisation.change-logo'], actor, organisationPlace),
    ...(profile.logo
      ? nextAmong(may, ['organisation.logo', 'organisation.remove-logo'], actor, organisationPlace)
      : []),
    ...(profile.demonstration
      ? nextAmong(may, ['organisation.reset-demonstration'], actor, organisationPlace)
      : []),
    ...nextAmong(may, ['calendar.change', 'processes.create'], actor, organisationPlace),
  ],
})

const presentedProfile = (context: MemberContext, result: Result<Profile>): Result<contract.Organisation> =>
  result.ok ? done(presentProfile(context, result.value)) : result

export const profileRoutes: readonly Route[] = [
  memberRoute(contract.readOrganisation, {
    may: may['organisation.read'],
    place: wholeOrganisation,
    act: async context => done(presentProfile(context, await findProfile(context.db, context.scope))),
  }),
  memberRoute(contract.changeOrganisation, {
    may: may['organisation.change'],
    place: wholeOrganisation,
    act: async (context, { body }) => presentedProfile(context, await changeProfile(context, body)),
  }),
  memberRoute(contract.changeLogo, {
    may: may['organisation.change-logo'],
    place: wholeOrganisation,
    act: async (context, _input, file) => presentedProfile(context, await changeLogo(context, file!)),
  }),
  memberRoute(contract.removeLogo, {
    may: may['organisation.remove-logo'],
    place: wholeOrganisation,
    act: async context => presentedProfile(context, await removeLogo(context)),
  }),
  memberRoute(contract.readLogo, {
    may: may['organisation.logo'],
    place: wholeOrganisation,
    act: async context => {
      const { logo } = await findProfile(context.db, context.scope)
      return logo ? readFile(context, logo.id) : refused(notFound('people.organisation.refusal.no-logo'))
    },
  }),
]
