import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import * as shapes from '#platform/contract/shapes.ts'

const issuer = z.url({ protocol: /^https?$/ }).max(500)

/** The client secret goes in and never comes out. */
export const identityProvider = z.strictObject({
  id: shapes.id,
  label: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  enabled: z.boolean(),
  createdAt: shapes.instant,
  /** To be declared at the provider. */
  redirectUri: z.string(),
  signInAddress: z.string(),
  may: shapes.may,
})

export const listIdentityProviders = endpoint({
  name: 'identity-providers.list',
  method: 'GET',
  path: '/identity-providers',
  access: 'member',
  summary: 'The OpenID Connect providers through which members sign in',
  answer: shapes.listOf(identityProvider),
})

export const createIdentityProvider = endpoint({
  name: 'identity-providers.create',
  method: 'POST',
  path: '/identity-providers',
  access: 'member',
  summary: 'Let members sign in through an OpenID Connect provider',
  body: z.strictObject({
    label: shapes.name,
    issuer,
    clientId: z.string().trim().min(1).max(500),
    clientSecret: z.string().min(1).max(2000),
  }),
  answer: identityProvider,
  status: 201,
})

export const changeIdentityProvider = endpoint({
  name: 'identity-providers.change',
  method: 'PATCH',
  path: '/identity-providers/:providerId',
  access: 'member',
  summary: 'Change a provider: label, client, secret, enabled or not',
  params: z.object({ providerId: shapes.id }),
  body: z.strictObject({
    label: shapes.name.optional(),
    clientId: z.string().trim().min(1).max(500).optional(),
    clientSecret: z.string().min(1).max(2000).optional(),
    enabled: z.boolean().optional(),
  }),
  answer: identityProvider,
})

export const removeIdentityProvider = endpoint({
  name: 'identity-providers.remove',
  method: 'DELETE',
  path: '/identity-providers/:providerId',
  access: 'member',
  summary: 'Remove a provider; the sessions opened through it end',
  params: z.object({ providerId: shapes.id }),
  answer: shapes.nothing,
})
