import { z } from 'zod'
import { newReadableCode } from '#platform/id.ts'
import { done } from '#platform/result.ts'
import { createAdministrator, setPassword } from '#rooms/people/sign-in/actions/from-the-machine.ts'
import { operation } from './operation.ts'
import { organisationOf } from './organisations.ts'

const email = z
  .email()
  .trim()
  .transform(value => value.toLowerCase())
const password = z.string().min(1).optional()

/** A hundred bits, readable over the telephone; a password given as an option stays in the shell's history. */
const newPassword = (): string => newReadableCode(20).replace(/(.{5})(?!$)/g, '$1-')

export const createAdministratorOperation = operation(
  z.object({ organisation: z.string().optional(), name: z.string().trim().min(1), email, password }),
  async (words, { installation, terminal }) => {
    const organisation = await organisationOf(installation, words.organisation)
    if (!organisation.ok) return organisation
    const chosen = words.password ?? newPassword()
    const { code, name } = organisation.value
    const created = await createAdministrator(installation, {
      ...words,
      organisation: code,
      password: chosen,
    })
    if (!created.ok) return created
    terminal.say('commands.admin.administrator-created', { email: words.email, organisation: name })
    if (words.password === undefined) terminal.say('commands.admin.password', { password: chosen })
    return done(undefined)
  },
)

export const resetPasswordOperation = operation(
  z.object({ email, password, 'without-second-factor': z.boolean().default(false) }),
  async (words, { installation, terminal }) => {
    const chosen = words.password ?? newPassword()
    const withoutSecondFactor = words['without-second-factor']
    const changed = await setPassword(installation, {
      email: words.email,
      password: chosen,
      withoutSecondFactor,
    })
    if (!changed.ok) return changed
    terminal.say('commands.admin.password-changed', { email: words.email })
    if (withoutSecondFactor) terminal.say('commands.admin.second-factor-removed')
    if (words.password === undefined) terminal.say('commands.admin.password', { password: chosen })
    return done(undefined)
  },
  ['without-second-factor'],
)
