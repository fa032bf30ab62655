import type { FastifyInstance } from 'fastify'
import { toOpenApi } from '../contract/openapi.ts'
import type { Installation } from '../installation.ts'
import { version } from '../version.ts'
import type { Room } from '../room.ts'
import { apiPage } from './api-page.tsx'
import { localeOf } from './request.ts'

/** The contract, for machines (OpenAPI 3.1) and for people (a page of the public door). */
export function describeApi(
  server: FastifyInstance,
  installation: Installation,
  rooms: readonly Room[],
): void {
  const endpoints = rooms.flatMap(room => (room.routes ?? []).map(route => route.endpoint))
  server.get('/api/openapi.json', async () => toOpenApi(endpoints, version, installation.publicUrl()))
  server.get('/api', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(endpoints, installation.messages, localeOf(request))),
  )
}
