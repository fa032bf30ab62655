import type { FastifyRequest } from 'fastify'
import type { Locale } from '../i18n/catalogue.ts'
import type { Credentials } from './gate.ts'

export const sessionCookie = 'filrouge_session'
export const languageCookie = 'filrouge_language'
export const organisationHeader = 'filrouge-organisation'

export function credentialsOf(request: FastifyRequest): Credentials {
  const authorization = request.headers.authorization
  return {
    sessionToken: request.cookies[sessionCookie] ?? null,
    apiKey: authorization?.startsWith('Bearer ') ? authorization.slice('Bearer '.length).trim() : null,
  }
}

/** The language before anybody is known: chosen on a public page, else the browser's, else French. */
export function localeOf(request: FastifyRequest): Locale {
  const chosen = request.cookies[languageCookie]
  if (chosen === 'fr' || chosen === 'en') return chosen
  const preferred = /\b(fr|en)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]?.toLowerCase()
  return preferred === 'en' ? 'en' : 'fr'
}

export function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
