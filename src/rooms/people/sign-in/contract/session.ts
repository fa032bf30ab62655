import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import * as shapes from '#platform/contract/shapes.ts'

const role = z.strictObject({
  role: z.string(),
  unitId: shapes.id,
  lastDay: shapes.day.nullable(),
})

const organisation = z.strictObject({
  id: shapes.id,
  publicCode: z.string(),
  name: z.string(),
  demonstration: z.boolean(),
  memberId: shapes.id,
  roles: z.array(role),
})

export const currentSession = z.strictObject({
  person: z.strictObject({
    id: shapes.id,
    name: z.string(),
    email: z.string(),
    locale: shapes.locale,
    theme: z.enum(['auto', 'light', 'dark']),
  }),
  sessionId: shapes.id,
  /** Opened through an organisation's identity provider: it reaches that organisation only. */
  limited: z.boolean(),
  organisations: z.array(organisation),
  credentials: z.strictObject({
    password: z.boolean(),
    secondFactor: z.boolean(),
    recoveryCodesLeft: z.number().int(),
    passkeys: z.number().int(),
  }),
  may: shapes.may,
})
export type CurrentSession = z.infer<typeof currentSession>

export const readSession = endpoint({
  name: 'session.read',
  method: 'GET',
  path: '/session',
  access: 'person',
  summary: 'Who is signed in, the organisations they belong to and their roles there',
  answer: currentSession,
})

export const changePreferences = endpoint({
  name: 'session.change-preferences',
  method: 'PATCH',
  path: '/session/preferences',
  access: 'person',
  summary: 'Change the language, the theme or the name of the signed-in person',
  body: z.strictObject({
    locale: shapes.locale.optional(),
    theme: z.enum(['auto', 'light', 'dark']).optional(),
    name: shapes.name.optional(),
  }),
  answer: currentSession,
})

const openSession = z.strictObject({
  id: shapes.id,
  current: z.boolean(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: shapes.instant,
  lastSeenAt: shapes.instant,
  expiresAt: shapes.instant,
  limited: z.boolean(),
  may: shapes.may,
})

export const listSessions = endpoint({
  name: 'session.list',
  method: 'GET',
  path: '/session/sessions',
  access: 'person',
  summary: 'The open sessions of the signed-in person',
  answer: shapes.listOf(openSession),
})

export const closeSession = endpoint({
  name: 'session.close',
  method: 'DELETE',
  path: '/session/sessions/:sessionId',
  access: 'person',
  summary: 'Close one session of the signed-in person',
  params: z.object({ sessionId: shapes.id }),
  answer: shapes.nothing,
})

export const closeOtherSessions = endpoint({
  name: 'session.close-others',
  method: 'DELETE',
  path: '/session/sessions',
  access: 'person',
  summary: 'Close every session of the signed-in person but this one',
  answer: z.strictObject({ closed: z.number().int() }),
})
