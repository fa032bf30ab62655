import { z } from 'zod'
import { done } from '#platform/result.ts'
import { issueApiKey, revokeApiKeyOf } from '#rooms/people/sign-in/actions/from-the-machine.ts'
import { operation } from './operation.ts'
import { organisationOf } from './organisations.ts'

export const issueApiKeyOperation = operation(
  z.object({
    organisation: z.string().optional(),
    email: z
      .email()
      .trim()
      .transform(value => value.toLowerCase()),
    label: z.string().trim().min(1).default('npm run admin'),
    scope: z.enum(['read', 'write']).default('read'),
    days: z.coerce.number().int().min(1).max(3650).default(365),
  }),
  async ({ days, ...words }, { installation, terminal }) => {
    const organisation = await organisationOf(installation, words.organisation)
    if (!organisation.ok) return organisation
    const { code, name } = organisation.value
    const issued = await issueApiKey(installation, { ...words, organisation: code, validDays: days })
    if (!issued.ok) return issued
    const { id, key } = issued.value
    terminal.say('commands.admin.key-issued', {
      email: words.email,
      organisation: name,
      scope: words.scope,
      days,
      id,
    })
    // On a line of its own, for the program that reads it.
    terminal.print(key)
    return done(undefined)
  },
)

export const revokeApiKeyOperation = operation(
  z.object({ organisation: z.string().optional(), id: z.uuid() }),
  async ({ id, ...words }, { installation, terminal }) => {
    const organisation = await organisationOf(installation, words.organisation)
    if (!organisation.ok) return organisation
    const revoked = await revokeApiKeyOf(installation, { organisation: organisation.value.code, id })
    if (revoked.ok) terminal.say('commands.admin.key-revoked', { id })
    return revoked
  },
)
