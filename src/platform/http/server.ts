import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import { newId } from '../id.ts'
import type { Installation } from '../installation.ts'
import { forbidden, notFound, type Refusal, tooMany } from '../refusal.ts'
import { servePublicAssets } from '../public-page/assets.ts'
import type { Room } from '../room.ts'
import { describeApi } from './api-description.ts'
import type { Gate } from './gate.ts'
import { memberRequests } from './member-requests.ts'
import { serveOperations } from './operations.ts'
import { readingNamesOf, type ReadingNames } from './offers.ts'
import { isForged } from './origin.ts'
import { pageRequests } from './page-requests.ts'
import { personRequests } from './person-requests.ts'
import { replyRefusal } from './replies.ts'
import { localeOf } from './request.ts'
import type { Route } from './route.ts'
import { setSecurityHeaders } from './security-headers.ts'

/** Per address, and an address may be a whole office: this stops a machine gone mad, not people. */
const floodLimit = { max: 20_000, timeWindow: '1 minute' }
const largestBody = 1024 * 1024
const largestUpload = 25 * 1024 * 1024

/** One proxy, ours: what came before it in `X-Forwarded-For` was written by whoever asks. */
const nearestOnly = (_address: string, hop: number): boolean => hop === 0

export async function createServer(
  installation: Installation,
  rooms: readonly Room[],
  gate: Gate,
): Promise<FastifyInstance> {
  const { config, clock } = installation
  const server = Fastify({
    loggerInstance: quietly(installation) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy && nearestOnly,
    bodyLimit: largestBody,
    genReqId: () => newId(clock.now()),
    forceCloseConnections: 'idle',
  })
  await server.register(cookie)
  await server.register(formbody)
  await server.register(multipart, { limits: { fileSize: largestUpload, files: 1, fields: 20 } })
  await server.register(rateLimit, {
    ...floodLimit,
    errorResponseBuilder: (_, { ttl }) => ({
      statusCode: 429,
      refusal: tooMany('platform.refusal.too-many', { seconds: Math.ceil(ttl / 1000) }),
    }),
  })
  await setSecurityHeaders(server, installation.publicUrl().startsWith('https:'))
  refuseForgedRequests(server, installation)
  answerErrors(server, installation)
  letGoWhenClosing(server)
  serveOperations(server, installation)
  servePublicAssets(server)
  describeApi(server, installation, rooms)
  const reading = readingNamesOf(rooms)
  for (const room of rooms) {
    for (const route of room.routes ?? []) serveRoute(server, { installation, gate, reading }, route)
    for (const page of room.pages ?? [])
      server.route({ method: page.method, url: page.path, handler: pageRequests(installation, page) })
  }
  return server
}

interface Door {
  readonly installation: Installation
  readonly gate: Gate
  readonly reading: ReadingNames
}

function serveRoute(server: FastifyInstance, { installation, gate, reading }: Door, route: Route): void {
  const { method, path, upload } = route.endpoint
  server.route({
    method,
    url: `/api/v1${path}`,
    ...(upload && { bodyLimit: upload.maximumBytes }),
    handler:
      route.kind === 'member'
        ? memberRequests(installation, gate, route, reading)
        : personRequests(installation, gate, route),
  })
}

function refuseForgedRequests(server: FastifyInstance, installation: Installation): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id)
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
    if (isForged(request.headers, ownOrigin(installation, request)))
      return replyRefusal(
        installation,
        request,
        reply,
        localeOf(request),
        forbidden('platform.refusal.forged'),
      )
  })
}

/** The framework's own chatter (where it listens) is for those who asked for details. */
const quietly = ({ log, config }: Installation) =>
  log.child({}, { level: config.logLevel === 'info' ? 'warn' : config.logLevel })

/** A browser keeps its connection after the last answer; closing must not wait for it to be bored. */
function letGoWhenClosing(server: FastifyInstance): void {
  server.addHook('preClose', async () => {
    const letGo = setInterval(() => server.server.closeIdleConnections(), 50)
    server.server.once('close', () => clearInterval(letGo))
  })
}

const ownOrigin = (installation: Installation, request: FastifyRequest): string =>
  installation.config.publicUrl ?? `${request.protocol}://${request.host}`

interface HttpError {
  readonly statusCode?: number
  readonly refusal?: Refusal
}

function answerErrors(server: FastifyInstance, installation: Installation): void {
  server.setNotFoundHandler((request, reply) =>
    replyRefusal(installation, request, reply, localeOf(request), notFound('platform.refusal.not-found')),
  )
  server.setErrorHandler((error: HttpError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
    return replyRefusal(installation, request, reply, localeOf(request), error.refusal ?? refusalOf(status))
  })
}

/** What the framework refuses by itself (a body too large, JSON that is not) and what is our own bug. */
function refusalOf(status: number): Refusal {
  if (status === 413) return { code: 'platform.refusal.too-large', status: 413 }
  if (status === 415) return { code: 'platform.refusal.media-type', status: 415 }
  if (status < 500) return { code: 'platform.refusal.unreadable', status: 400 }
  return { code: 'platform.refusal.our-fault', status: 503 }
}
