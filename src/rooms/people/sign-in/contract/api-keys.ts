import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import * as shapes from '#platform/contract/shapes.ts'

export const apiKey = z.strictObject({
  id: shapes.id,
  memberId: shapes.id,
  memberName: z.string(),
  label: z.string(),
  scope: z.enum(['read', 'write']),
  createdAt: shapes.instant,
  expiresAt: shapes.instant,
  lastUsedAt: shapes.instant.nullable(),
  revokedAt: shapes.instant.nullable(),
  may: shapes.may,
})

export const listApiKeys = endpoint({
  name: 'api-keys.list',
  method: 'GET',
  path: '/api-keys',
  access: 'member',
  summary: 'The API keys of the member; those of everybody for an administrator',
  answer: shapes.listOf(apiKey),
})

export const createApiKey = endpoint({
  name: 'api-keys.create',
  method: 'POST',
  path: '/api-keys',
  access: 'member',
  summary: 'Create an API key of one’s own; the key is shown once',
  body: z.strictObject({
    label: shapes.name,
    scope: z.enum(['read', 'write']),
    /** A year at most. */
    validDays: z.number().int().min(1).max(366),
  }),
  answer: z.strictObject({ apiKey, key: z.string() }),
  status: 201,
  shownOnce: true,
})

export const revokeApiKey = endpoint({
  name: 'api-keys.revoke',
  method: 'DELETE',
  path: '/api-keys/:apiKeyId',
  access: 'member',
  summary: 'Revoke an API key',
  params: z.object({ apiKeyId: shapes.id }),
  answer: apiKey,
})
