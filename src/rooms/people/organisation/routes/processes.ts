import { nextAmong } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { done, type Result } from '#platform/result.ts'
import { findMemberNames, type MemberName } from '../../member/facts.ts'
import { archiveProcess, changeProcess, createProcess, restoreProcess } from '../actions/processes.ts'
import * as contract from '../contract.ts'
import { listProcesses, type ProcessRecord } from '../data/processes.ts'
import { organisationPermissions as may } from '../permissions.ts'

function presentProcess(
  { actor, organisationPlace }: MemberContext,
  process: ProcessRecord,
  names: ReadonlyMap<string, MemberName>,
): contract.OrganisationProcess {
  const next = process.archivedAt
    ? (['processes.restore'] as const)
    : (['processes.change', 'processes.archive'] as const)
  return {
    id: process.id,
    name: process.name,
    kind: process.kind,
    pilotId: process.pilotId,
    pilotName: process.pilotId ? (names.get(process.pilotId)?.name ?? null) : null,
    archivedAt: process.archivedAt?.toISOString() ?? null,
    revision: process.revision,
    may: nextAmong(may, next, actor, organisationPlace),
  }
}

async function presented(
  context: MemberContext,
  result: Result<ProcessRecord>,
): Promise<Result<contract.OrganisationProcess>> {
  if (!result.ok) return result
  const { pilotId } = result.value
  const names = await findMemberNames(context.db, context.scope, pilotId ? [pilotId] : [])
  return done(presentProcess(context, result.value, names))
}

export const processRoutes: readonly Route[] = [
  memberRoute(contract.listProcesses, {
    may: may['processes.list'],
    place: wholeOrganisation,
    act: async (context, { query }) => {
      const { db, scope, actor, organisationPlace } = context
      const all = await listProcesses(db, scope)
      const asked = query.archived === 'with' ? all : all.filter(process => !process.archivedAt)
      const names = await findMemberNames(
        db,
        scope,
        asked.flatMap(process => process.pilotId ?? []),
      )
      const items = asked.map(process => presentProcess(context, process, names))
      const next = nextAmong(may, ['processes.create'], actor, organisationPlace)
      return done({ items, nextCursor: null, may: next })
    },
  }),
  memberRoute(contract.createProcess, {
    may: may['processes.create'],
    place: wholeOrganisation,
    act: async (context, { body }) => presented(context, await createProcess(context, body)),
  }),
  memberRoute(contract.changeProcess, {
    may: may['processes.change'],
    place: wholeOrganisation,
    act: async (context, { params, body }) =>
      presented(context, await changeProcess(context, params.processId, body)),
  }),
  memberRoute(contract.archiveProcess, {
    may: may['processes.archive'],
    place: wholeOrganisation,
    act: async (context, { params, body }) =>
      presented(context, await archiveProcess(context, params.processId, body.revision)),
  }),
  memberRoute(contract.restoreProcess, {
    may: may['processes.restore'],
    place: wholeOrganisation,
    act: async (context, { params, body }) =>
      presented(context, await restoreProcess(context, params.processId, body.revision)),
  }),
]
