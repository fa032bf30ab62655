import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Place } from '../actor.ts'
import { flushRemembered } from '../audit/flush.ts'
import { keepAnswer, recallAnswer } from '../idempotency/answers.ts'
import type { MemberContext } from '../context.ts'
import { inOrganisation, Rollback } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import { forbidden, notFound } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'
import type { Admission, Gate } from './gate.ts'
import { offeringOnly, type ReadingNames } from './offers.ts'
import { read, type Received } from './reading.ts'
import { isDownload, replyResult } from './replies.ts'
import { credentialsOf, headerOf, localeOf, organisationHeader } from './request.ts'
import type { MemberRoute } from './route.ts'

/**
 * The life of a member's request: parse with the contract; one transaction, held to the organisation; recognise
 * the member in it; ask the permission at the object's place; act; write audit and events; commit; present.
 */
export const memberRequests =
  (installation: Installation, gate: Gate, route: MemberRoute, reading: ReadingNames) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const heard = { endpoint: route.endpoint, locale: localeOf(request) }
    const organisation = await organisationOf(installation, gate, request)
    if (!organisation.ok) return replyResult(installation, heard, request, reply, organisation)
    const sender = await senderOfFile(installation, gate, route, request, organisation.value)
    if (!sender.ok) return replyResult(installation, heard, request, reply, sender)
    const received = await read(route.endpoint, request)
    const answered = await inOrganisation(installation.database, organisation.value, async (db, scope) => {
      const now = installation.clock.now()
      const admitted = await gate.member(db, scope, credentialsOf(request), now)
      if (!admitted.ok) throw new Rollback({ heard, result: admitted })
      const { locale } = admitted.value
      const context = contextOf(
        { installation, db, scope, now, locale, requestId: request.id },
        admitted.value,
      )
      const acted = received.ok ? await perform(route, context, received.value, request) : received
      const result = context.actor.readOnly ? withoutChanges(reading, acted) : acted
      const answer = { heard: { ...heard, locale }, result, announced: context.announced.length > 0 }
      if (!result.ok) throw new Rollback({ ...answer, announced: false })
      return answer
    })
    if ('announced' in answered && answered.announced) installation.wakeDispatcher()
    return replyResult(installation, answered.heard, request, reply, answered.result)
  }

async function organisationOf(
  installation: Installation,
  gate: Gate,
  request: FastifyRequest,
): Promise<Result<string>> {
  const code = headerOf(request, organisationHeader)
  const id = code
    ? (await installation.directory.byCode(code))?.id
    : await gate.organisationOf(installation.database, credentialsOf(request), installation.clock.now())
  if (id) return done(id)
  const person = await gate.person(installation.database, credentialsOf(request), installation.clock.now())
  if (!person.ok && !credentialsOf(request).apiKey) return person
  return refused(
    code
      ? notFound('platform.refusal.not-found')
      : { code: 'platform.refusal.organisation-missing', status: 400 },
  )
}

/** A file is not even received from whoever has no business here; it is asked again in the transaction. */
async function senderOfFile(
  { database, clock }: Installation,
  gate: Gate,
  { endpoint }: MemberRoute,
  request: FastifyRequest,
  organisationId: string,
): Promise<Result<unknown>> {
  if (!endpoint.upload) return done(null)
  return inOrganisation(database, organisationId, (db, scope) =>
    gate.member(db, scope, credentialsOf(request), clock.now()),
  )
}

function contextOf(
  surroundings: Pick<MemberContext, 'installation' | 'db' | 'scope' | 'now' | 'locale' | 'requestId'>,
  { actor, rootUnitId }: Admission,
): MemberContext {
  return {
    ...surroundings,
    author: actor,
    actor,
    organisationPlace: { unitPath: [rootUnitId] },
    remembered: [],
    announced: [],
  }
}

const withoutChanges = (reading: ReadingNames, result: Result<unknown>): Result<unknown> =>
  result.ok && !isDownload(result.value) ? done(offeringOnly(reading, result.value)) : result

async function perform(
  route: MemberRoute,
  context: MemberContext,
  { input, file }: Received,
  request: FastifyRequest,
): Promise<Result<unknown>> {
  const { endpoint } = route
  if (context.actor.readOnly && endpoint.method !== 'GET')
    return refused(forbidden('platform.refusal.key-reads-only'))
  const place = await route.place(context, input as never)
  if (place === null) return refused(notFound('platform.refusal.not-found'))
  const places: readonly Place[] = Array.isArray(place) ? place : [place as Place]
  if (!places.every(one => route.may(context.actor, one)))
    return refused(forbidden('platform.refusal.not-permitted'))
  return actOnce(route, context, { input, file }, request)
}

/** A creation sent again with its Idempotency-Key is answered as it was the first time, and not done again. */
async function actOnce(
  { endpoint, act }: MemberRoute,
  context: MemberContext,
  { input, file }: Received,
  request: FastifyRequest,
): Promise<Result<unknown>> {
  const isKept = endpoint.status === 201 && !endpoint.shownOnce
  const key = isKept ? headerOf(request, 'idempotency-key') : null
  const repeatable = key ? { key: key.slice(0, 200), endpoint: endpoint.name, content: input } : null
  const recalled = repeatable ? await recallAnswer(context, repeatable) : done(null)
  if (!recalled.ok) return recalled
  if (recalled.value) return done(recalled.value.answer)
  const result = await act(context, input as never, file)
  if (!result.ok) return result
  if (repeatable) await keepAnswer(context, repeatable, { status: 201, answer: result.value })
  await flushRemembered(context)
  return result
}
