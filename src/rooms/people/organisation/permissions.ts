import type { Permission, Permissions } from '#platform/actor.ts'
import { governing, holds } from '../member/role.ts'

/** Who belongs to an organisation knows its name, its hours and its processes. */
export const mayKnowOrganisation: Permission = actor => actor.grants.length > 0

export const mayShapeOrganisation: Permission = (actor, place) => holds(actor, governing, place)

export const organisationPermissions = {
  'organisation.read': mayKnowOrganisation,
  'organisation.change': mayShapeOrganisation,
  'organisation.logo': mayKnowOrganisation,
  'organisation.change-logo': mayShapeOrganisation,
  'organisation.remove-logo': mayShapeOrganisation,
  'organisation.reset-demonstration': mayKnowOrganisation,
  'calendar.read': mayKnowOrganisation,
  'calendar.versions': mayKnowOrganisation,
  'calendar.change': mayShapeOrganisation,
  'calendar.preview': mayKnowOrganisation,
  'calendar.deadline': mayKnowOrganisation,
  'processes.list': mayKnowOrganisation,
  'processes.create': mayShapeOrganisation,
  'processes.change': mayShapeOrganisation,
  'processes.archive': mayShapeOrganisation,
  'processes.restore': mayShapeOrganisation,
} satisfies Permissions
