import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../database/connection.ts'
import { outsideOrganisations, Rollback } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import type { Gate } from './gate.ts'
import { read } from './reading.ts'
import { replyResult } from './replies.ts'
import { credentialsOf, localeOf } from './request.ts'
import type { PersonRoute } from './route.ts'

/** What people do about themselves, in no organisation. */
export const personRequests =
  (installation: Installation, gate: Gate, route: PersonRoute) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const heard = { endpoint: route.endpoint, locale: localeOf(request) }
    const received = await read(route.endpoint, request)
    const answered = await (route.ownTransactions ? withoutTransaction : outsideOrganisations)(
      installation.database,
      async db => {
        const now = installation.clock.now()
        const person = await gate.person(db, credentialsOf(request), now)
        if (!person.ok) throw new Rollback({ heard, result: person })
        const { locale } = person.value
        const context = {
          db,
          person: person.value,
          now,
          locale,
          address: request.ip,
          userAgent: request.headers['user-agent'] ?? '',
          requestId: request.id,
          installation,
        }
        const result = received.ok ? await route.act(context, received.value.input as never) : received
        const answer = { heard: { ...heard, locale }, result }
        if (!result.ok) throw new Rollback(answer)
        return answer
      },
    )
    return replyResult(installation, answered.heard, request, reply, answered.result)
  }

async function withoutTransaction<Value>(database: Db, work: (db: Db) => Promise<Value>): Promise<Value> {
  try {
    return await work(database)
  } catch (error) {
    if (error instanceof Rollback) return error.answer as Value
    throw error
  }
}
