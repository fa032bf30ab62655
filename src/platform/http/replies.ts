import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '../contract/endpoint.ts'
import { safeHeaders } from '../files/safe-headers.ts'
import type { Installation } from '../installation.ts'
import type { Locale } from '../i18n/catalogue.ts'
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import { toProblem } from './problem.ts'
import type { Download } from './route.ts'

export function replyRefusal(
  installation: Installation,
  request: FastifyRequest,
  reply: FastifyReply,
  locale: Locale,
  refusal: Refusal,
): FastifyReply {
  return reply
    .code(refusal.status)
    .type('application/problem+json')
    .header('content-language', locale)
    .send(JSON.stringify(toProblem(installation.messages, locale, refusal, request.id)))
}

/** The answer to an endpoint: bytes, a JSON object with its ETag, or a problem. */
export function replyResult(
  installation: Installation,
  { endpoint, locale }: { endpoint: Endpoint; locale: Locale },
  request: FastifyRequest,
  reply: FastifyReply,
  result: Result<unknown>,
): FastifyReply {
  if (!result.ok) return replyRefusal(installation, request, reply, locale, result.refusal)
  if (isDownload(result.value)) return replyDownload(reply, result.value)
  const value = installation.config.development ? endpoint.answer.parse(result.value) : result.value
  const revision = (value as { revision?: unknown }).revision
  if (typeof revision === 'number') void reply.header('etag', `"${revision}"`)
  return reply
    .code(endpoint.status ?? 200)
    .type('application/json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(value))
}

export const isDownload = (value: unknown): value is Download =>
  typeof value === 'object' && value !== null && 'mediaType' in value && 'body' in value && 'name' in value

const replyDownload = (reply: FastifyReply, { name, mediaType, body }: Download): FastifyReply =>
  reply.headers(safeHeaders(name, mediaType)).send(body)
