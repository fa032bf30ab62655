import { isIPv4 } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Installation } from '../installation.ts'
import { metrics, requestDuration } from '../metrics.ts'

/** What those who run the installation ask it: is it alive, can it serve, how is it doing. */
export function serveOperations(server: FastifyInstance, installation: Installation): void {
  server.get('/healthz', async () => ({ alive: true }))

  server.get('/readyz', async (_, reply) => {
    try {
      await sql`select 1`.execute(installation.database)
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false })
    }
  })

  server.get('/metrics', async (request, reply) => {
    if (!isNear(request.ip)) return reply.callNotFound()
    return reply.type(metrics.contentType).send(await metrics.metrics())
  })

  server.addHook('onResponse', async (request, reply) => measure(request, reply))
}

function measure(request: FastifyRequest, reply: FastifyReply): void {
  const route = request.routeOptions.url ?? 'unknown'
  requestDuration.observe(
    { method: request.method, route, status: String(reply.statusCode) },
    reply.elapsedTime / 1000,
  )
  request.log.debug({ method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime })
}

/** This machine or its private network: the figures say nothing of anybody, and still are not for strangers. */
export function isNear(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  if (isIPv4(plain)) return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(plain)
  return plain === '::1' || /^f[cd]/i.test(plain)
}
