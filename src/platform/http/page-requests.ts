import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Installation } from '../installation.ts'
import { tooMany } from '../refusal.ts'
import type { CookieChange, Page, PageAnswer, Visit } from './page.ts'
import { exceeds } from './rate-limit.ts'
import { replyRefusal } from './replies.ts'
import { localeOf } from './request.ts'

/** Public pages: no script required, a form is posted, answered 303 and read again. */
export const pageRequests =
  (installation: Installation, page: Page) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const now = installation.clock.now()
    const key = `${page.method} ${page.path} ${request.ip}`
    if (page.limit && (await exceeds(installation.database, key, page.limit, now)))
      return replyRefusal(
        installation,
        request,
        reply,
        localeOf(request),
        tooMany('platform.refusal.too-many', { seconds: page.limit.windowSeconds }),
      )
    return replyPage(installation, reply, await page.answer(visitOf(installation, page, request, now)))
  }

function visitOf(installation: Installation, page: Page, request: FastifyRequest, now: Date): Visit {
  return {
    params: texts(request.params),
    query: texts(request.query),
    form: page.acceptsJson ? { json: JSON.stringify(request.body ?? {}) } : texts(request.body),
    cookies: texts(request.cookies),
    path: request.url,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    locale: localeOf(request),
    now,
    requestId: request.id,
    installation,
  }
}

function texts(values: unknown): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, textOf(Array.isArray(value) ? value.at(-1) : value)]),
  )
}

/** A form holds nothing but text, and no zero character; JSON that was posted in its place may hold anything. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : ''

function replyPage(installation: Installation, reply: FastifyReply, answer: PageAnswer): FastifyReply {
  for (const cookie of answer.cookies ?? []) setCookie(installation, reply, cookie)
  void reply.header('cache-control', 'no-store')
  if ('redirect' in answer) return reply.code(303).header('location', answer.redirect).send('')
  void reply.code(answer.status ?? 200)
  if ('json' in answer) return reply.type('application/json').send(JSON.stringify(answer.json))
  return reply.type('text/html; charset=utf-8').send(answer.html)
}

function setCookie(
  installation: Installation,
  reply: FastifyReply,
  { name, value, maxAgeSeconds }: CookieChange,
): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: installation.publicUrl().startsWith('https:'),
    ...(maxAgeSeconds !== undefined && { maxAge: maxAgeSeconds }),
  } as const
  if (value === null) void reply.clearCookie(name, options)
  else void reply.setCookie(name, value, options)
}
