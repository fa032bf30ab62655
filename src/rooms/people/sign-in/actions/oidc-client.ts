import {
  allowInsecureRequests,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import type { Installation } from '#platform/installation.ts'
import type { IdentityProviderRow } from '../data/identity-providers.ts'

const secondsToAnswer = 10

export const redirectUriOf = (installation: Installation, providerId: string): string =>
  `${installation.publicUrl()}/sign-in/with/${providerId}/return`

/** Plain http carries codes and secrets in the open: in development only. */
export const isIssuerAllowed = ({ config }: Pick<Installation, 'config'>, issuer: string): boolean =>
  config.development || new URL(issuer).protocol === 'https:'

/** What the provider says of itself; asked each time, since a provider changes its keys when it wants. */
export async function clientOf(
  installation: Installation,
  { issuer, clientId, clientSecret }: IdentityProviderRow,
): Promise<Configuration> {
  const secret = installation.secrets.open(clientSecret)
  return discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(secret), {
    timeout: secondsToAnswer,
    execute: [
      enableNonRepudiationChecks,
      ...(installation.config.development ? [allowInsecureRequests] : []),
    ],
  })
}
