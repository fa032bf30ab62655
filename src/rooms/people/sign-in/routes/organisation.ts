import { memberRoute, wholeOrganisation } from '#platform/http/route.ts'
import { done } from '#platform/result.ts'
import { createApiKey, listApiKeys, placeOfApiKey, revokeApiKey } from '../actions/api-keys.ts'
import {
  changeProvider,
  createProvider,
  listProviders,
  placeOfProvider,
  removeProvider,
} from '../actions/identity-providers.ts'
import * as keys from '../contract/api-keys.ts'
import * as providers from '../contract/identity-providers.ts'
import { signInPermissions as may } from '../permissions.ts'
import { presentApiKey, presentProvider } from './present.ts'

export const organisationRoutes = [
  memberRoute(keys.listApiKeys, {
    may: may['api-keys.list'],
    place: wholeOrganisation,
    act: async context => {
      const rows = await listApiKeys(context)
      return done({ items: rows.map(row => presentApiKey(context, row)), nextCursor: null })
    },
  }),
  memberRoute(keys.createApiKey, {
    may: may['api-keys.create'],
    place: wholeOrganisation,
    act: async (context, { body }) => {
      const created = await createApiKey(context, body)
      if (!created.ok) return created
      return done({ apiKey: presentApiKey(context, created.value.apiKey), key: created.value.key })
    },
  }),
  memberRoute(keys.revokeApiKey, {
    may: may['api-keys.revoke'],
    place: (context, { params }) => placeOfApiKey(context, params.apiKeyId),
    act: async (context, { params }) => {
      const revoked = await revokeApiKey(context, params.apiKeyId)
      return revoked.ok ? done(presentApiKey(context, revoked.value)) : revoked
    },
  }),
  memberRoute(providers.listIdentityProviders, {
    may: may['identity-providers.list'],
    place: wholeOrganisation,
    act: async context => {
      const rows = await listProviders(context)
      return done({
        items: await Promise.all(rows.map(row => presentProvider(context, row))),
        nextCursor: null,
      })
    },
  }),
  memberRoute(providers.createIdentityProvider, {
    may: may['identity-providers.create'],
    place: wholeOrganisation,
    act: async (context, { body }) => {
      const created = await createProvider(context, body)
      return created.ok ? done(await presentProvider(context, created.value)) : created
    },
  }),
  memberRoute(providers.changeIdentityProvider, {
    may: may['identity-providers.change'],
    place: (context, { params }) => placeOfProvider(context, params.providerId),
    act: async (context, { params, body }) => {
      const changed = await changeProvider(context, params.providerId, body)
      return changed.ok ? done(await presentProvider(context, changed.value)) : changed
    },
  }),
  memberRoute(providers.removeIdentityProvider, {
    may: may['identity-providers.remove'],
    place: (context, { params }) => placeOfProvider(context, params.providerId),
    act: (context, { params }) => removeProvider(context, params.providerId),
  }),
]
