import { remember, type Context } from '#platform/context.ts'
import { newId } from '#platform/id.ts'
import { keepObject } from '#platform/objects/registry.ts'
import { conflict, invalidFields, notFound, type Refusal } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findMemberNames } from '../../member/facts.ts'
import { findProcess, insertProcess, updateProcess, type ProcessRecord } from '../data/processes.ts'
import type { ProcessKind } from '../process-kind.ts'
import { changedMeanwhile } from './profile.ts'

export async function createProcess(
  context: Context,
  wanted: { readonly name: string; readonly kind: ProcessKind; readonly pilotId: string | null },
): Promise<Result<ProcessRecord>> {
  const refusal = await refusalOfPilot(context, wanted.pilotId)
  if (refusal) return refused(refusal)
  const id = newId(context.now)
  await insertProcess(context.db, context.scope, { id, ...wanted })
  remember(context, { what: 'process.created', object: { kind: 'process', id }, after: { ...wanted } })
  return settled(context, id)
}

/** Somebody who has left pilots nothing; who has not come yet may. */
async function refusalOfPilot({ db, scope }: Context, pilotId: string | null): Promise<Refusal | null> {
  if (pilotId === null) return null
  const pilot = (await findMemberNames(db, scope, [pilotId])).get(pilotId)
  return pilot && pilot.state !== 'deactivated'
    ? null
    : invalidFields([{ path: 'pilotId', code: 'people.organisation.refusal.no-such-pilot' }])
}

interface ProcessWanted {
  readonly revision: number
  readonly name?: string | undefined
  readonly kind?: ProcessKind | undefined
  readonly pilotId?: string | null | undefined
}

export async function changeProcess(
  context: Context,
  id: string,
  { revision, ...wanted }: ProcessWanted,
): Promise<Result<ProcessRecord>> {
  const found = await findToChange(context, id, revision)
  if (!found.ok) return found
  const process = found.value
  if (process.archivedAt) return refused(conflict('people.organisation.refusal.process-archived'))
  const { name = process.name, kind = process.kind, pilotId = process.pilotId } = wanted
  const refusal = pilotId === process.pilotId ? null : await refusalOfPilot(context, pilotId)
  if (refusal) return refused(refusal)
  return write(context, process, { ...process, name, kind, pilotId }, 'process.changed')
}

export async function archiveProcess(
  context: Context,
  id: string,
  revision: number,
): Promise<Result<ProcessRecord>> {
  const found = await findToChange(context, id, revision)
  if (!found.ok) return found
  if (found.value.archivedAt) return refused(conflict('people.organisation.refusal.process-archived'))
  return write(context, found.value, { ...found.value, archivedAt: context.now }, 'process.archived')
}

export async function restoreProcess(
  context: Context,
  id: string,
  revision: number,
): Promise<Result<ProcessRecord>> {
  const found = await findToChange(context, id, revision)
  if (!found.ok) return found
  if (!found.value.archivedAt) return refused(conflict('people.organisation.refusal.process-not-archived'))
  return write(context, found.value, { ...found.value, archivedAt: null }, 'process.restored')
}

async function findToChange(
  { db, scope }: Context,
  id: string,
  revision: number,
): Promise<Result<ProcessRecord>> {
  const process = await findProcess(db, scope, id)
  if (!process) return refused(notFound('platform.refusal.not-found'))
  return process.revision === revision ? done(process) : refused(changedMeanwhile)
}

async function write(
  context: Context,
  before: ProcessRecord,
  after: ProcessRecord,
  what: string,
): Promise<Result<ProcessRecord>> {
  await updateProcess(context.db, context.scope, after)
  remember(context, {
    what,
    object: { kind: 'process', id: after.id },
    before: saidOf(before),
    after: saidOf(after),
  })
  return settled(context, after.id)
}

const saidOf = ({ name, kind, pilotId, archivedAt }: ProcessRecord) => ({
  name,
  kind,
  pilotId,
  archived: archivedAt !== null,
})

async function settled(context: Context, id: string): Promise<Result<ProcessRecord>> {
  const process = await findProcess(context.db, context.scope, id)
  if (!process) throw new Error('a process that was just written is not there')
  await keepObject(context, {
    kind: 'process',
    id,
    unitId: null,
    title: process.name,
    archived: process.archivedAt !== null,
  })
  return done(process)
}
